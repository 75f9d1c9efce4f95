import { describe, expect, test } from "vitest";
import { flatten, labelsOf } from "../../../../../src/contract/markdown/labels/labels.ts";
import { childrenOf, parseMarkdown } from "../../../../../src/contract/markdown/tree.ts";
import { tillLedger } from "../../read-text.ts";

const read = (text: string) =>
  flatten(labelsOf(childrenOf(parseMarkdown(text, false).root), text).labels);
const pairs = (text: string) => read(text).map(({ name, value }) => [name, value]);

const urlAndMethod = [
  ["URL", "https://till.example/d"],
  ["Method", "PATCH"],
];

describe("labels in bold in one item", () => {
  test.each([
    "- **URL:** https://till.example/d, **Method:** PATCH",
    "- **URL:** https://till.example/d **Method:** PATCH",
    "1. **URL**: https://till.example/d · **Method**: PATCH",
    "- **URL:** https://till.example/d\n  **Method:** PATCH",
    "- **URL:** https://till.example/d  \n  **Method:** PATCH",
    "- Data flow\n  - **URL:** https://till.example/d; **Method:** PATCH",
  ])("each end the value before: %j", (text) => {
    expect(pairs(text)).toEqual(urlAndMethod);
  });

  test("go on in lines without one", () => {
    expect(pairs("- **Format:** CSV\n  **Purpose:** sales\n  of a day")).toEqual([
      ["Format", "CSV"],
      ["Purpose", "sales of a day"],
    ]);
  });

  test("what is listed below belongs to the first", () => {
    const [bucket] = read("- **Location:** `s3://x`, **Format:** CSV\n  - **Who:** Till");
    expect(bucket?.children).toMatchObject([{ name: "Who", value: "Till" }]);
  });

  test("or to the last, where nothing else does", () => {
    expect(pairs("- **Method:** POST, **Request:**\n  ```json\n  {}\n  ```")).toEqual([
      ["Method", "POST"],
      ["Request", "```json\n{}\n```"],
    ]);
  });
});

test.each([
  ["- **URL:** says **Till:** so", [["URL", "says **Till:** so"]]],
  ["- **URL:** says **PATCH** so", [["URL", "says **PATCH** so"]]],
  ["- **Till:** owns it, **Format:** CSV", [["Till", "owns it, **Format:** CSV"]]],
  [
    "- **URL:** https://till.example/d, method: PATCH",
    [["URL", "https://till.example/d, method: PATCH"]],
  ],
  [
    "- **If Ledger is down:** sales wait. **Who:** Ops decides.",
    [["If Ledger is down", "sales wait. **Who:** Ops decides."]],
  ],
])("other words in bold are text: %j", (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});

test("an address ends where the method begins", () => {
  const call = "- **URL:** https://ledger.example/sales, **Method:** PATCH";
  const { contract } = tillLedger(`## Till → Ledger\n\n### Interface\n\n${call}`);
  expect(contract.flows[0]?.endpoints).toEqual([
    { method: "PATCH", url: "https://ledger.example/sales" },
  ]);
});
