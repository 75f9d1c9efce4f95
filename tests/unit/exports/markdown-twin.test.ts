import { expect, it } from "vitest";
import { componentLinks } from "../../../src/exports/component-links.ts";
import { markdownTwin, twinLinks } from "../../../src/exports/markdown-twin.ts";
import { plainMarkdown } from "../../../src/exports/plain-markdown.ts";
import { subjectOf } from "../rules/subject.ts";

const origin = "https://contracts.example.com/";
const addressOf = (path: string, anchor?: string) =>
  `${origin}${path}${anchor === undefined ? "" : `#${anchor}`}`;

function twin(body: string, name = "till-ledger.md"): string {
  const markdown = `<!-- file: retail/${name} -->\n# Till ↔ Ledger\n\n${body}\n<!-- file: finance/books.md -->\n---\nid: books\n---\n# Payments ↔ Ledger\n\n## Notes\nNone.\n`;
  const { documents, catalogue } = subjectOf(markdown);
  const document = documents.find(({ source }) => source.file.startsWith("retail/"));
  if (!document) throw new Error("There is no contract in the text.");
  const resolve = twinLinks(document.contract.file, catalogue.contracts, addressOf);
  const plain = plainMarkdown(document, componentLinks(catalogue, addressOf));
  return markdownTwin(plain, resolve).slice("# Till ↔ Ledger\n\n".length).trimEnd();
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

const mdx = (body: string) => twin(body, "till-ledger.mdx");

it.each([
  ['Asks <SystemLink id="till" />.', `Asks [Till](${origin}systems/till/).`],
  ['<SystemLink id={"Ledger"}>the *books*</SystemLink>', `[the *books*](${origin}systems/ledger/)`],
  ['- <ContractLink id="books" />', `- [Payments ↔ Ledger](${origin}contracts/books/)`],
  [
    '<ContractLink id="books" section="Notes" />',
    `[Payments ↔ Ledger](${origin}contracts/books/#notes)`,
  ],
  [
    '**S3 Buckets:** `drop` and <ResourceLink name="drop" />',
    `**S3 Buckets:** \`drop\` and [\`drop\`](${origin}resources/drop/)`,
  ],
  ['<SystemLink id="nobody" />', "nobody"],
])("a component that is a link is a link: %s", (written, expected) => {
  expect(mdx(`${written}\n\n## Shared Resources\n- **S3 Buckets:** \`drop\``)).toMatch(
    new RegExp(`^${RegExp.escape(expected)}\n`),
  );
});

it.each([
  ["<Callout>One line.</Callout>", "> **Note**\n>\n> One line."],
  [
    '<Callout kind="danger" title="Stop">\n  - a\n    - b\n\n  [c](../finance/books.md)\n</Callout>\nNext.',
    `> **Stop**\n>\n> - a\n>   - b\n>\n> [c](${origin}contracts/books.md)\n\nNext.`,
  ],
  [
    "<Callout>\nOuter.\n\n<Callout>\nInner.\n</Callout>\n</Callout>",
    "> **Note**\n>\n> Outer.\n>\n> > **Note**\n> >\n> > Inner.",
  ],
  [
    "- item\n\n  <Callout>\n  in\n  two\n  </Callout>\n\n- other",
    "- item\n\n  > **Note**\n  >\n  > in\n  > two\n\n- other",
  ],
])("a callout is a quote: %s", (written, expected) => {
  expect(mdx(written)).toBe(expected);
});

it.each([
  ['import X from "./x";\n\nText.', "Text."],
  ["Text.\n\n{/* a note to authors */}\n\nMore.", "Text.\n\nMore."],
  ['a{" "}b', "a b"],
  ["<Chart of={data}>Words.</Chart>", "Words."],
  ["<kbd>{1 + 1}</kbd> `<Callout>`", "<kbd>{1 + 1}</kbd> `<Callout>`"],
])(
  "what only a program reads is left out, and what it can't know stays: %s",
  (written, expected) => {
    expect(mdx(written)).toBe(expected);
  },
);
