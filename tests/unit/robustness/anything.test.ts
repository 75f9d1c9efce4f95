/** Any bytes, any text, and contracts with anything done to them. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  array,
  asyncProperty,
  assert,
  boolean,
  configureGlobal,
  constantFrom,
  nat,
  string,
  tuple,
  uint8Array,
} from "fast-check";
import { expect, test } from "vitest";
import { holds } from "./holds.ts";

/** One run is like the next, so that what is red is a change's doing; `FUZZ_SEED=$RANDOM` looks elsewhere. */
configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 7) });

const root = join(import.meta.dirname, "../../..");
const contracts = globSync("{contracts,tests/fixtures/contracts}/**/*.{md,mdx}", { cwd: root }).map(
  (file) => readFileSync(join(root, file), "utf8"),
);

/** What Markdown and contracts are made of, to be strewn into them. */
const crumbs = [
  ..."`:：↔|<>[]{}&\0\t\uFEFF\u2028\u200Fİ".split(""),
  "**",
  "**Format:** ",
  "# ",
  "## A → B\n",
  "\n",
  "\r",
  "\r\n",
  "> ",
  "- ",
  "    ",
  "```",
  "```mermaid\n",
  "```json\n{",
  "|---|",
  "| a | b |\n",
  "[x](y)",
  "[x](#z)",
  "[hint]",
  "{{",
  "<!--",
  "<script>",
  "---\n",
  "---\nid: [\n---\n",
  "TBD",
  "\\",
  "👩‍👩‍👧",
  "__proto__",
];

test("there are contracts to work on", () => {
  expect(contracts.length).toBeGreaterThan(70);
});

test("contracts with crumbs strewn in, cut and joined", { timeout: 120_000 }, async () => {
  const cut = tuple(nat(), nat({ max: 60 }), constantFrom(...crumbs));
  await assert(
    asyncProperty(
      constantFrom(...contracts),
      array(cut, { minLength: 1, maxLength: 8 }),
      boolean(),
      async (text, cuts, mdx) => {
        const broken = cuts.reduce((left, [at, length, crumb]) => {
          const start = at % (left.length + 1);
          return left.slice(0, start) + crumb + left.slice(start + length);
        }, text);
        await holds(broken, mdx ? "a.mdx" : "a.md");
      },
    ),
    { numRuns: 250 },
  );
});

test("lines of contracts in any order", { timeout: 120_000 }, async () => {
  const lines = contracts.flatMap((text) => text.split("\n"));
  await assert(
    asyncProperty(array(nat({ max: lines.length - 1 }), { maxLength: 60 }), async (picked) => {
      await holds(picked.map((index) => lines[index]).join("\n"));
    }),
    { numRuns: 200 },
  );
});

test("any text", { timeout: 120_000 }, async () => {
  await assert(
    asyncProperty(string({ unit: "binary", maxLength: 200 }), async (text) => {
      await holds(text);
    }),
    { numRuns: 250 },
  );
});

test("any text in the places where names and values stand", { timeout: 120_000 }, async () => {
  const word = string({ unit: "binary", maxLength: 30 });
  await assert(
    asyncProperty(word, word, word, async (a, b, value) => {
      await holds(
        `# Integration Contract: ${a} ↔ ${b}\n\n**Version:** ${value}\n**Last Updated:** ${value}\n\n` +
          `## ${a} → ${b}\n\n- **Format:** ${value}\n- **Endpoint:** \`${value}\`\n\n` +
          `## Shared Resources\n\n- **Sheet:** ${value}\n- **Permissions:** ${a} reads, ${b} writes\n\n` +
          `## Contacts\n\n- **${a} Owner:** ${value}\n\n| ${a} | ${b} |\n|---|---|\n| ${value} | ${value} |\n`,
      );
    }),
    { numRuns: 150 },
  );
});

test("any bytes", { timeout: 60_000 }, async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 100 }), async (bytes) => {
      await holds(bytes);
    }),
    { numRuns: 200 },
  );
});
