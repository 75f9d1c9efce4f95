import { describe, expect, test } from "vitest";
import { linksIn } from "../../../../src/contract/markdown/links.ts";
import { parseMarkdown } from "../../../../src/contract/markdown/tree.ts";

const links = (text: string) => linksIn(parseMarkdown(text, false).root, text);
const targets = (text: string) => links(text).map(({ target }) => target);

describe("a contract points", () => {
  test.each([
    ["by a link", "[x](a.md#b)", "a.md#b"],
    ["by a link's definition", "[x]: a.md", "a.md"],
    ["by an image", "![x](a.png)", "a.png"],
    ["by a bare address", "<https://x.example/a>", "https://x.example/a"],
    ["by an HTML link", '<a class="x" href="a.md">x</a>', "a.md"],
    ["by an HTML link without quotes", "<a href=a.md class=x>x</a>", "a.md"],
    ["by an HTML image", "<img alt='x' src='a.png'>", "a.png"],
  ])("%s", (_, text, target) => {
    expect(targets(text)).toEqual([target]);
  });
});

describe("a file cited with its section points there", () => {
  test.each([
    ["`till-ledger.md §4`", "4"],
    ["`till-ledger.md§4.2`", "4.2"],
    ["`till-ledger.md` §4", "4"],
    ["`till-ledger.md` § 2a, twice", "2a"],
  ])("%s", (text, section) => {
    expect(links(text)).toMatchObject([{ target: "till-ledger.md", section }]);
  });

  test.each([
    ["a file without a section", "`till-ledger.md`"],
    ["a section far behind", "`till-ledger.md` and also §4"],
    ["another kind of file", "`sales.csv §4`"],
    ["a section without a file", "§4"],
  ])("%s does not", (_, text) => {
    expect(links(text)).toEqual([]);
  });
});

test("what stands in a fence points nowhere", () => {
  expect(links("```md\n[x](a.md)\n```\n\n<div data-href='a.md'></div>")).toEqual([]);
});

test("links stand in the order of the document, each with its place", () => {
  expect(links("# T\n\n[x](a.md) and\n- [y](b.md)")).toEqual([
    { target: "a.md", place: { line: 3, column: 1 } },
    { target: "b.md", place: { line: 4, column: 3 } },
  ]);
});
