import { expect, it } from "vitest";
import { markdownTwin, twinLinks } from "../../../src/exports/markdown-twin.ts";
import { subjectOf } from "../rules/subject.ts";

const origin = "https://contracts.example.com/";
const addressOf = (path: string, anchor?: string) =>
  `${origin}${path}${anchor === undefined ? "" : `#${anchor}`}`;

function twin(body: string, name = "till-ledger.md"): string {
  const markdown = `<!-- file: retail/${name} -->\n# Till ↔ Ledger\n\n${body}\n<!-- file: finance/books.md -->\n---\nid: books\n---\n# Payments ↔ Ledger\n`;
  const { documents, catalogue } = subjectOf(markdown);
  const document = documents.find(({ source }) => source.file.startsWith("retail/"));
  if (!document) throw new Error("There is no contract in the text.");
  const resolve = twinLinks(document.contract.file, catalogue.contracts, addressOf);
  return markdownTwin(document, resolve).slice("# Till ↔ Ledger\n\n".length).trimEnd();
}

it.each([
  ["[a](../finance/books.md)", `[a](${origin}contracts/books.md)`],
  ["[a](../finance/books.md#notes)", `[a](${origin}contracts/books.md#notes)`],
  ['[a](<../finance/books.md> "b (c)")', `[a](<${origin}contracts/books.md> "b (c)")`],
  ["[`x](y)`](../finance/books.md)", `[\`x](y)\`](${origin}contracts/books.md)`],
  ["[a]\n\n[a]: ../finance/books.md", `[a]\n\n[a]: ${origin}contracts/books.md`],
  ["[up](#notes)", `[up](${origin}contracts/retail/till-ledger.md#notes)`],
  [
    "[a](../finance/books.md) [b](../finance/books.md)",
    `[a](${origin}contracts/books.md) [b](${origin}contracts/books.md)`,
  ],
])("a link between contracts leads to the other's twin: %s", (written, expected) => {
  expect(twin(written)).toBe(expected);
});

it.each([
  "[a](https://example.com/books.md)",
  "[a](mailto:a@example.com)",
  "[a](../finance/nothing.md)",
  "[a](/finance/books.md)",
  "`[a](../finance/books.md)`",
  "```\n[a](../finance/books.md)\n```",
  "Bare ../finance/books.md",
])("everything else stays as written: %s", (written) => {
  expect(twin(written)).toBe(written);
});

it("MDX is read as MDX", () => {
  expect(twin("<Callout>[a](../finance/books.md)</Callout>", "till-ledger.mdx")).toContain(
    `(${origin}contracts/books.md)`,
  );
});
