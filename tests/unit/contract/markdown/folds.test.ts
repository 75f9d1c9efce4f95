import { describe, expect, test } from "vitest";
import { readText } from "../read-text.ts";

/** A contract whose parts are each dressed by `dress`, with the same number of lines. */
function contractWith(dress: (part: string) => string): string {
  return [
    "# Integration Contract: Till ↔ Ledger",
    "## Overview",
    dress("Sales reach the books."),
    "## Till → Ledger",
    "### Purpose",
    dress("Every sale is booked."),
    "### Data Flow",
    dress("- **Format:** CSV\n- **Frequency:** Daily"),
    "### Interface Details",
    dress(
      "```\nEndpoint: /v2/journal\nMethod: POST\n```\n\n**Request Format:**\n\n```json\n{}\n```",
    ),
    "### Error Handling",
    "- **Retry Logic:** 3\n- **Fallback:**",
    dress("Paper.").replace(/^(?=.)/gm, "  "),
    "## Rate Limits",
    "At most:",
    dress("- 100 a minute"),
    "In a burst:",
    dress("- 200 a minute"),
    "## Change Log",
    dress("| Date | Version | Change |\n|--|--|--|\n| 2026-01-01 | 1.0 | First |"),
    "## Contacts",
    dress("- **Till Owner:** Ada"),
  ].join("\n\n");
}

const folded = (part: string) => `<details>\n<summary>More</summary>\n\n${part}\n\n</details>`;
const bare = (part: string) => `\n\n\n${part}\n\n`;

describe("what a fold holds is read as if the fold weren't there", () => {
  test.each(["till-ledger.md", "till-ledger.mdx"])("in %s", (file) => {
    const read = (dress: (part: string) => string) => readText(contractWith(dress), { file });
    const facts = (dress: (part: string) => string): string =>
      JSON.stringify(read(dress).contract, undefined, 1).replaceAll(/(?:\\n){2,}/g, "\\n\\n");
    expect(facts(folded)).toEqual(facts(bare));
    expect(read(folded).placeholders).toEqual([]);
    expect(read(folded).placeOf("flows.0.format")).toEqual(read(bare).placeOf("flows.0.format"));
  });

  test.each([
    ["on one line", "<details open><summary>More <b>here</b></summary>\n\nSales.\n\n</details>"],
    [
      "within one another",
      "<details>\n\n<details>\n<summary>x</summary>\n\nSales.\n\n</details>\n\n</details>",
    ],
  ])("%s", (_, overview) => {
    expect(readText(`# Till ↔ Ledger\n\n## Overview\n\n${overview}`).contract.overview).toBe(
      "Sales.",
    );
  });
});

test("what stands in the tag itself is kept, and so are a summary's links", () => {
  const text = "<details>\n<summary>x</summary>\nSales.\n</details>";
  const link = '<details>\n<summary><a href="/gone.md">x</a></summary>\n\nSales.\n\n</details>';
  const read = (overview: string) => readText(`# Till ↔ Ledger\n\n## Overview\n\n${overview}`);
  expect(read(text).contract.overview).toBe(text);
  expect(read(link).links).toMatchObject([{ target: "/gone.md" }]);
});

describe("an item's summary is its label", () => {
  const read = (items: string, file: string) =>
    readText(`# Till ↔ Ledger\n\n## Till → Ledger\n\n### Error Handling\n\n${items}\n`, { file });

  test.each([
    ["till-ledger.md", "- <details><summary>Fallback</summary>\n\n  Paper.\n\n  </details>"],
    ["till-ledger.md", "- <details><summary>Fallback</summary>\n  Paper.\n  </details>"],
    ["till-ledger.md", "1. <details><summary>**Fallback**:</summary>Paper.</details>"],
    [
      "till-ledger.md",
      "> - <details>\n>   <summary>Fallback</summary>\n>\n>   Paper.\n>\n>   </details>",
    ],
    ["till-ledger.mdx", "- <details>\n  <summary>Fallback</summary>\n\n  Paper.\n\n  </details>"],
    ["till-ledger.mdx", "- <details><summary>Fallback</summary>Paper.</details>"],
  ])("in %s: %j", (file, items) => {
    expect(read(items, file).contract.flows[0]?.errorHandling).toEqual({ fallback: "Paper." });
  });

  test("with its place", () => {
    const { placeOf } = read(
      "- x\n- <details>\n  <summary>Retry</summary>\n\n  3\n\n  </details>",
      "a.md",
    );
    expect(placeOf("flows.0.errorHandling.retry")).toEqual({ line: 9, column: 12 });
  });

  test.each([
    "- <details><summary></summary>\n\n  Fallback: Paper.\n\n  </details>",
    "- <details>\n\n  Fallback: Paper.\n\n  </details>",
  ])("unless there is none: %j", (items) => {
    expect(read(items, "a.md").contract.flows[0]?.errorHandling).toEqual({ fallback: "Paper." });
  });
});
