import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const table = [
  "| From | To | What | Format | How often | If down | Retry | Fallback |",
  "|--|--|--|--|--|--|--|--|",
  "| Till | Ledger | Sales | — | TBD | Sales wait | — | — |",
  "| Till | Ledger | Refunds | CSV | nightly | Refunds wait | 3 times | Paper |",
].join("\n");

const lineOf = (text: string, path: string) => tillLedger(text).placeOf(`flows.0.${path}`).line;

const toldIn = {
  purpose: 7,
  format: 8,
  frequency: 8,
  "errorHandling.unavailable": 7,
  "errorHandling.retry": 8,
  "errorHandling.fallback": 8,
};

test.each(Object.entries(toldIn))(
  "%s has the place of the first row that tells it",
  (fact, line) => {
    expect(lineOf(`## Flows\n\n${table}`, fact)).toBe(line);
  },
);

test("also beside a heading of the direction", () => {
  const text = `## Till → Ledger\n\nSales reach the books.\n\n## Flows\n\n${table}`;
  expect(lineOf(text, "format")).toBe(12);
  expect(lineOf(text, "frequency")).toBe(12);
});

test("what the direction's own section tells has its place there", () => {
  const text = `## Till → Ledger\n\n- **Format:** JSON\n- **Frequency:** hourly\n\n## Flows\n\n${table}`;
  expect(lineOf(text, "format")).toBe(5);
  expect(lineOf(text, "frequency")).toBe(6);
});

test("an anchor of a fact leads to the section of its table", () => {
  const { anchors } = tillLedger(`## What goes where\n\n${table}`);
  expect(anchors.find(({ title }) => title === "What goes where")?.also).toEqual(
    expect.arrayContaining(["a-to-b-purpose", "a-to-b-data-flow"]),
  );
});
