import type { Root } from "hast";
import { afterEach, expect, test, vi } from "vitest";
import { highlight } from "../../../../src/site/markdown/highlight.ts";
import { treeOf } from "../../../../src/site/markdown/page.ts";
import { elementsIn, textOf } from "../../../../src/site/markdown/tree.ts";

afterEach(() => vi.restoreAllMocks());

function highlighted(language: string, code: string): Root {
  const tree = treeOf(`~~~${language}\n${code}\n~~~\n`, "markdown");
  highlight({ tree });
  return tree;
}

const languages = ["", "json", "ts", "php", "env", "c++", "extend", "DFS", "__proto__", '"><b>'];

test.each(languages)("code in %j keeps its every letter, and says nothing", (language) => {
  const warn = vi.spyOn(console, "warn");
  const code = 'TOKEN=<token> & "more"; // <script>alert(1)</script>';
  const tree = highlighted(language, code);
  expect(textOf(tree).trim()).toBe(code);
  expect(elementsIn(tree, "token", "script", "b")).toEqual([]);
  expect(warn).not.toHaveBeenCalled();
});

test("code in a known language is in colour", () => {
  const [token] = elementsIn(highlighted("json", '{ "rows": 1 }'), "span");
  expect(token?.node.properties["className"]).toContain("token");
});

test("a diagram stays as it is written, for who draws it", () => {
  const [pre] = elementsIn(highlighted("mermaid", "flowchart LR\n  a --> b"), "pre");
  expect(pre?.node.properties).toEqual({});
});
