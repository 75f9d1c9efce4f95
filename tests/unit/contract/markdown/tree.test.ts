import { expect, test } from "vitest";
import { parseMarkdown, plainText, walk } from "../../../../src/contract/markdown/tree.ts";

test("plain text is what a reader sees", () => {
  const { root } = parseMarkdown("**A** `b` [c](d) ![e](f) <i>g</i>\\\nh", false);
  expect(plainText(root)).toBe("A b c e g\nh");
});

test("nodes are walked in document order", () => {
  const { root } = parseMarkdown("# A\n\n- b\n- c\n\nd", false);
  const texts = [...walk(root)].flatMap((node) => (node.type === "text" ? [node.value] : []));
  expect(texts).toEqual(["A", "b", "c", "d"]);
});

test("MDX that can't be read is read as Markdown, and says why and where", () => {
  const { root, failure } = parseMarkdown("# A\n\n{open\n", true);
  expect(plainText(root)).toContain("A");
  expect(failure?.message).not.toBe("");
  expect(failure?.place.line).toBeGreaterThan(1);
});

test("Markdown never fails", () => {
  expect(parseMarkdown("{open <b", false).failure).toBeUndefined();
});
