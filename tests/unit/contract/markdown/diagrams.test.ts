import { expect, test } from "vitest";
import { diagramBlocks } from "../../../../src/contract/markdown/diagrams.ts";

const blocks = (text: string, file = "a.md") => diagramBlocks({ file, path: file, text });

test.each([
  "```mermaid\nflowchart LR\n```",
  "~~~mermaid\nflowchart LR\n~~~",
  "``` mermaid\nflowchart LR\n```",
])("%j is a diagram, which begins on its second line", (text) => {
  expect(blocks(text)).toEqual([{ source: "flowchart LR", place: { line: 2, column: 1 } }]);
});

test("blank lines around the source are left out, and its place says so", () => {
  expect(blocks("# T\n\n```mermaid\n\n\nflowchart LR\n\n```")).toEqual([
    { source: "flowchart LR", place: { line: 6, column: 1 } },
  ]);
});

test("every diagram of a file is found, in lists too", () => {
  const text = "```mermaid\na\n```\n\n- x\n\n  ```mermaid\n  b\n  ```\n";
  expect(blocks(text).map(({ source }) => source)).toEqual(["a", "b"]);
});

test("diagrams within MDX components are found", () => {
  const text = "<Callout>\n\n```mermaid\na\n```\n\n</Callout>";
  expect(blocks(text, "a.mdx").map(({ source }) => source)).toEqual(["a"]);
});

test.each(["mermaid", "`mermaid`", "```js\nmermaid\n```", "````md\n```mermaid\na\n```\n````"])(
  "%j holds none",
  (text) => {
    expect(blocks(text)).toEqual([]);
  },
);
