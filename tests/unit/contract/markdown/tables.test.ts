import { expect, test } from "vitest";
import { tablesIn } from "../../../../src/contract/markdown/tables.ts";
import { childrenOf, parseMarkdown } from "../../../../src/contract/markdown/tree.ts";

const read = (text: string) => tablesIn(childrenOf(parseMarkdown(text, false).root), text);

test("cells are found by their header, whatever the order", () => {
  const [table] = read("| Path | Verb | Auth |\n|---|---|---|\n| `/a` | POST | |");
  const [row] = table?.rows ?? [];
  expect([
    row?.cell("url"),
    row?.cell("method"),
    row?.cell("authentication"),
    row?.cell("event"),
  ]).toEqual(["`/a`", "POST", undefined, undefined]);
});

test("a table knows which columns it has", () => {
  const [table] = read("| Date | Change |\n|---|---|\n");
  expect([table?.has("date"), table?.has("version")]).toEqual([true, false]);
});

test("cells keep their Markdown, escaped bars included", () => {
  const [table] = read("| Change |\n|---|\n| **a** \\| `b` |");
  expect(table?.rows[0]?.cells).toEqual(["**a** \\| `b`"]);
});

test("rows know their line", () => {
  const [table] = read("Text\n\n| Date |\n|---|\n| x |\n| y |");
  expect(table?.rows.map(({ place }) => place.line)).toEqual([5, 6]);
});

test("only tables are read", () => {
  expect(read("a | b\n\n```\n| a |\n|---|\n```")).toEqual([]);
});
