import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const outages = "- When Till is down, reports are late.\n- When Ledger is down, sales wait.\n";
const tillDown = "When Till is down, reports are late.";
const ledgerDown = "When Ledger is down, sales wait.";
const handling = (text: string) =>
  tillLedger(text).contract.flows.map(({ errorHandling }) => errorHandling);

describe("a system that is down is the giver where it only gives", () => {
  const both = { unavailable: ledgerDown, giverUnavailable: tillDown };

  test("in a list below the title that tells of one way", () => {
    const { flows } = tillLedger(`- Till pushes sales to Ledger every hour.\n${outages}`).contract;
    expect(flows).toMatchObject([
      { state: "active", errorHandling: both },
      { state: "none", described: false },
    ]);
    expect(flows[1]).not.toHaveProperty("errorHandling");
  });

  test("where one direction alone has a section", () => {
    expect(handling(`## Till → Ledger\n\nSales.\n\n## Error Handling\n\n${outages}`)).toEqual([
      { unavailable: "sales wait.", giverUnavailable: "reports are late." },
      undefined,
    ]);
  });
});

test("where both give, each is told what happens while its taker is down", () => {
  const ways = "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nReports.\n\n";
  expect(handling(`${ways}## Error Handling\n\n${outages}`)).toEqual([
    { unavailable: "sales wait." },
    { unavailable: "reports are late." },
  ]);
});
