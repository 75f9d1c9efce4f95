import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flowsOf = (sections: string) =>
  tillLedger(sections).contract.flows.map(({ from, purpose, format, frequency, errorHandling }) =>
    Object.fromEntries(
      Object.entries({ from, purpose, format, frequency, ...errorHandling }).filter(
        ([, value]) => value,
      ),
    ),
  );

describe("lines of facts right below a direction's line are its own", () => {
  const sales = { from: "till", purpose: "sales as CSV, daily", format: "CSV", frequency: "daily" };

  test.each(["", "## Data Flow\n\n", "## Overview\n\n"])("below %j", (heading) => {
    expect(flowsOf(`${heading}Till → Ledger: sales as CSV, daily\nfallback: on paper`)).toEqual([
      { ...sales, fallback: "on paper" },
      { from: "ledger" },
    ]);
  });

  test("each the facts of the line above it", () => {
    expect(
      flowsOf(
        "Till → Ledger: sales as CSV, daily\nfallback: on paper\nLedger → Till: rates\nFallback: by phone\nRetry logic: five times",
      ),
    ).toEqual([
      { ...sales, fallback: "on paper" },
      { from: "ledger", purpose: "rates", fallback: "by phone", retry: "five times" },
    ]);
  });

  test("with what they run on to, whether or not some are bold", () => {
    expect(
      flowsOf("**Till → Ledger:** sales\nformat: CSV\n**Fallback:** on paper,\nby the clerk"),
    ).toEqual([
      { from: "till", purpose: "sales", format: "CSV", fallback: "on paper, by the clerk" },
      { from: "ledger" },
    ]);
  });
});

test("what isn't there yet is planned", () => {
  const { contract } = tillLedger("Till → Ledger: sales\nstatus: planned\n\nLedger → Till: rates");
  expect(contract.flows).toMatchObject([
    { state: "planned", purpose: "sales" },
    { state: "active" },
  ]);
});

test.each([
  "sales as they are rung up,\nand then: refunds",
  "sales as they are rung up;\nthe paper fallback: see the drawer is told elsewhere",
])("%j is one description", (said) => {
  expect(flowsOf(`Till → Ledger: ${said}`)[0]).toEqual({ from: "till", purpose: said });
});
