import { expect, test } from "vitest";
import { blocksIn, outlineOf, sectionsIn } from "../../../../src/contract/markdown/outline.ts";
import { parseMarkdown } from "../../../../src/contract/markdown/tree.ts";

const outline = (text: string, mdx = false) => outlineOf(parseMarkdown(text, mdx).root, text).top;
const titles = (text: string, mdx = false) =>
  [...sectionsIn(outline(text, mdx))].map(({ title, level }) => `${level} ${title}`);

test("sections nest by their levels, however they skip", () => {
  const top = outline("# A\n\n### B\n\n## C\n\n#### D\n");
  const [a] = top.children;
  expect(a?.children.map(({ title }) => title)).toEqual(["B", "C"]);
  expect(a?.children[1]?.children[0]?.parent?.title).toBe("C");
});

test("what stands before the first heading is level 0", () => {
  expect(titles("Hello\n\n# A")).toEqual(["0 ", "1 A"]);
});

test("underlined headings are headings", () => {
  expect(titles("A\n===\n\nB\n---\n")).toEqual(["0 ", "1 A", "2 B"]);
});

test("headings in fences, quotations and comments are none", () => {
  expect(titles("```\n# A\n```\n\n> # B\n\n<!--\n# C\n-->\n\n~~~md\n## D\n~~~")).toEqual(["0 "]);
});

test("headings within MDX components are", () => {
  expect(titles("<Callout>\n\n## A\n\n</Callout>\n\n## B", true)).toEqual(["0 ", "2 A", "2 B"]);
});

test("titles are plain text", () => {
  expect(titles("## **Till**  →\t`Ledger` [x](y)")).toEqual(["0 ", "2 Till → Ledger x"]);
});

test("rules, comments, frontmatter and link definitions are no blocks", () => {
  const top = outline("---\nid: x\n---\n\n***\n\n<!-- hi -->\n\n[a]: https://example.com\n\nText");
  expect(blocksIn(top).map(({ type }) => type)).toEqual(["paragraph"]);
});
