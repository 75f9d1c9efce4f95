import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flowOf = (told: string) => tillLedger(told).contract.flows[0];
const termsOf = (below: string) => {
  const flow = flowOf(`## Till → Ledger\n\n${below}\n`);
  return [flow?.format, flow?.frequency];
};

const each = ["JSON (Sales); CSV (Returns)", "hourly (Sales); nightly (Returns)"];

test.each([
  [
    "headings",
    "### Sales\n\n- Format: JSON\n- Frequency: hourly\n\n### Returns\n\n- Format: CSV\n- Frequency: nightly",
  ],
  [
    "lines in bold",
    "**Sales**\n\n- Format: JSON\n- Frequency: hourly\n\n**Returns**\n\n- Format: CSV\n- Frequency: nightly",
  ],
  [
    "items",
    "- Sales\n  - Format: JSON\n  - Frequency: hourly\n- Returns\n  - Format: CSV\n  - Frequency: nightly",
  ],
  [
    "labels over lists",
    "- **Sales:**\n  - Format: JSON\n  - Frequency: hourly\n- **Returns:**\n  - Format: CSV\n  - Frequency: nightly",
  ],
  ["labels in front", "- **Sales:** JSON, hourly\n- **Returns:** CSV, nightly"],
  [
    "sentences below headings",
    "### Sales\n\nSent as JSON, hourly.\n\n### Returns\n\nSent as CSV, nightly.",
  ],
])("what is told of each part of a direction below %s is told with its name", (_, below) => {
  expect(termsOf(below)).toEqual(each);
});

test("several sections of one direction tell of one part each, and what they are called is what flows", () => {
  const told =
    "## Till → Ledger: Sales\n\n- Format: JSON\n- Frequency: hourly\n\n## Till → Ledger: Returns\n\n- Format: CSV\n";
  expect(flowOf(told)).toMatchObject({
    purpose: "Sales; Returns",
    format: "JSON (Sales); CSV (Returns)",
    frequency: "hourly",
  });
});

test("items that name the direction each have terms of their own", () => {
  const told =
    "## Data Flow\n\n- Till → Ledger: sales as JSON over REST, hourly\n- Till → Ledger: returns as CSV over SFTP, nightly\n";
  expect(flowOf(told)).toMatchObject({
    format: "JSON over REST; CSV over SFTP",
    frequency: "hourly; nightly",
  });
});

test("what holds for all parts is told once, without their names", () => {
  expect(
    termsOf("### Sales\n\n- Format: JSON\n- Frequency: hourly\n\n### Returns\n\n- Format: JSON\n"),
  ).toEqual(["JSON", "hourly"]);
});

describe("of the direction as a whole is told", () => {
  test.each([
    [
      "what stands above its parts",
      "- Format: JSON\n- Frequency: hourly\n\n### Sales\n\n- Format: XML\n\n### Returns\n\n- Format: CSV",
      ["JSON", "hourly"],
    ],
    [
      "what stands beside a part that is planned",
      "### Sales\n\n- Format: JSON\n- Frequency: hourly\n\n### Returns (planned)\n\n- Format: CSV",
      ["JSON", "hourly"],
    ],
    [
      "what stands beside a part that says that it is planned",
      "### Sales\n\n- Format: JSON\n\n### Returns\n\n- Status: planned\n- Format: CSV",
      ["JSON", undefined],
    ],
    [
      "what stands beside what is answered, or goes wrong",
      "### Sales\n\n- Format: JSON\n\n### Response\n\n- Format: XML\n\n### Error files\n\n- Format: CSV",
      ["JSON", undefined],
    ],
    [
      "nothing where only some labels of the author's own have terms",
      "- **Sales:** JSON, hourly\n- **Volume:** 400 a day",
      [undefined, undefined],
    ],
    [
      "nothing of how often anything else is done",
      "- **Reviews:** monthly\n- **Key ceremony:** yearly",
      [undefined, undefined],
    ],
    [
      "nothing in sentences on how and why",
      "### How it works\n\nThe job runs hourly and sends JSON.\n\n### Why\n\nLedger is sent JSON every night.",
      [undefined, undefined],
    ],
  ])("%s", (_, below, terms) => {
    expect(termsOf(below)).toEqual(terms);
  });
});

test("when a part is sent is also told behind “When”, and its heading may have a number and name its ends", () => {
  const told =
    "## Interfaces\n\n### 1. Sales (Till → Ledger)\n\n- Format: JSON\n- When: hourly\n\n### 2. Returns (Till → Ledger)\n\n- Format: CSV\n- When: nightly\n";
  expect(flowOf(told)).toMatchObject({
    format: "JSON (Sales); CSV (Returns)",
    frequency: "hourly (Sales); nightly (Returns)",
  });
});

test("an item of another time takes nothing from the others", () => {
  expect(
    termsOf(
      "- sales as JSON, hourly\n- returns as HL7 v2.5 ORM^O01, nightly\n- voids – planned for 2027",
    ),
  ).toEqual(["JSON; HL7 v2.5 ORM^O01", "hourly; nightly"]);
});

test("what carries it is no part", () => {
  expect(termsOf("Type: REST\nFormat: JSON\nFrequency: hourly")).toEqual(["JSON", "hourly"]);
});

describe("a heading of what carries a flow tells of a part as well", () => {
  test("each in its own format and time, which may stand in brackets", () => {
    const below =
      "### Webhook (near real time)\n\n- Payload: JSON, schema 2\n\n### Settlement file (nightly)\n\n- Format: CSV\n- When: 02:30 UTC";
    expect(flowOf(`## Till → Ledger\n\n${below}`)).toMatchObject({
      format: "JSON, schema 2 (Webhook); CSV (Settlement file)",
      frequency: "near real time (Webhook); 02:30 UTC (Settlement file)",
    });
    expect(flowOf(`## Till → Ledger\n\n${below}`)).not.toHaveProperty("purpose");
  });

  test("the only one tells of the direction", () => {
    expect(termsOf("### API\n\n- Format: JSON\n- Frequency: on demand")).toEqual([
      "JSON",
      "on demand",
    ]);
  });

  test("not where the direction says it as a whole", () => {
    expect(
      termsOf(
        "### Data Flow\n\n- Format: JSON\n- Frequency: hourly\n\n### Interface Details\n\n- Format: XML\n- Frequency: daily",
      ),
    ).toEqual(["JSON", "hourly"]);
  });

  test.each([
    "### Events\n\n- Payload: `id`, `name`",
    "### API\n\n- Format: JSON",
    "### API (planned)\n\n- Format: JSON\n- Frequency: hourly",
    "### Orders (v2)\n\n- Payload: all fields",
  ])("%j tells no term of all", (below) => {
    expect(termsOf(below)).toEqual([undefined, undefined]);
  });
});
