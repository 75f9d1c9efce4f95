import { expect, test } from "vitest";
import { readText } from "../read-text.ts";

const long = "Order management ".repeat(20).trim();
const messages = (text: string) =>
  readText(text).problems.map(({ rule, place, message }) => ({ rule, line: place.line, message }));

test("a title that is too long to be one says so", () => {
  expect(messages(`# Integration Contract: Till ↔ ${long}\n\nSales.`)).toEqual([
    {
      rule: "no-two-systems",
      line: 1,
      message:
        "The title has 368 characters; what has more than 300 is taken for a paragraph, and no systems are read from it.",
    },
  ]);
});

test("so does a direction's heading, in the place of the direction that is missing for it", () => {
  const text = `# Integration Contract: Till ↔ Ledger\n\n## Till → ${long}\n\nSales.`;
  expect(messages(text)).toEqual([
    {
      rule: "direction-missing",
      line: 3,
      message:
        "This heading has 346 characters; what has more than 300 is taken for a paragraph, and no direction is read from it.",
    },
  ]);
});

test("a long heading without an arrow is no direction's", () => {
  const text = `# Integration Contract: Till ↔ Ledger\n\n## ${long}\n\nSales.`;
  expect(messages(text).map(({ line }) => line)).toEqual([1, 1]);
});

test("nor is one asked to be shorter where both directions are told", () => {
  const told = "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nNothing flows this way.";
  const text = `# Integration Contract: Till ↔ Ledger\n\n${told}\n\n## Till → ${long}\n\nMore.`;
  expect(messages(text)).toEqual([]);
});

test("where the frontmatter lists the systems, a long title is none's", () => {
  const head = "---\nsystems: [Till, Ledger]\n---\n\n";
  expect(messages(`${head}# About Till and ${long}`).map(({ rule }) => rule)).toEqual([
    "direction-missing",
    "direction-missing",
  ]);
});
