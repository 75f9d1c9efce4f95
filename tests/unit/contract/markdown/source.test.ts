import { describe, expect, test } from "vitest";
import { blocksSource, cellSource, oneLine } from "../../../../src/contract/markdown/source.ts";
import {
  childrenOf,
  type Node,
  parseMarkdown,
  walk,
} from "../../../../src/contract/markdown/tree.ts";

const nodesOf = (text: string, type: Node["type"]) =>
  Array.from(walk(parseMarkdown(text, false).root)).filter((node) => node.type === type);

test.each([
  ["JSON\n  over REST", "JSON over REST"],
  ["JSON\r\nover REST", "JSON over REST"],
  ["JSON\\\nover REST", "JSON over REST"],
  ["JSON\n> over REST", "JSON over REST"],
  ["  JSON \t over   REST ", "JSON over REST"],
])("%j is one line", (source, line) => {
  expect(oneLine(source)).toBe(line);
});

describe("a cell keeps its Markdown", () => {
  test.each([
    ["code", "`a.b`"],
    ["bold beside text", "**Till** writes"],
    ["an escaped bar", "a \\| b"],
    ["a link", "[x](y)"],
    ["nothing", ""],
  ])("%s", (_, cell) => {
    const text = `| H | I |\n|---|---|\n| ${cell} | z |`;
    expect(nodesOf(text, "tableCell").map((node) => cellSource(node, text))[2]).toBe(cell);
  });
});

describe("blocks stand at the left margin", () => {
  test("out of a list, keeping what is indented within them", () => {
    const text = "- x\n\n  ```json\n  {\n    1\n  }\n  ```\n";
    expect(blocksSource(nodesOf(text, "code"), text)).toBe("```json\n{\n  1\n}\n```");
  });

  test("out of a quotation", () => {
    const text = "> one\n> two\n";
    expect(blocksSource(nodesOf(text, "paragraph"), text)).toBe("one\ntwo");
  });

  test("from the first to the last, with what is between", () => {
    const text = "# T\n\none\n\n- two\n\nthree\n";
    expect(blocksSource(childrenOf(parseMarkdown(text, false).root).slice(1), text)).toBe(
      "one\n\n- two\n\nthree",
    );
  });

  test("and none have no source", () => {
    expect(blocksSource([], "x")).toBe("");
  });
});
