import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const below = (heading: string, text: string) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n## Error Handling\n\n### ${heading}\n\n${text}`)
    .contract.flows[0]?.errorHandling;
const inOutage = (text: string) => below("If Ledger is down", text);

describe("a paragraph on the fallback is no part of what happens in an outage", () => {
  const told = { unavailable: "Sales wait.", fallback: "Look at the report." };

  test.each([
    "Sales wait.\n\n**Fallback:** Look at the report.",
    "Sales wait.\n\n**Fallback**: Look at the report.",
    "Sales wait.\n\n**Fallback:** Look at\nthe report.",
    "Sales wait.\r\n\r\n**Fallback:** Look at the report.",
    "**Fallback:** Look at the report.\n\nSales wait.",
    "Sales wait.\n\n- **Fallback:** Look at the report.",
    "Sales wait.\n\nFallback: Look at the report.",
  ])("%j", (text) => {
    expect(inOutage(text)).toEqual(told);
  });

  test.each([
    "If Ledger is unavailable",
    "Ledger is down",
    "Outage of Ledger",
    "Ausfall von Ledger",
  ])("below “%s”", (heading) => {
    expect(below(heading, "Sales wait.\n\n**Fallback:** Look at the report.")).toEqual(told);
  });

  test("nor one on retries, nor a list behind the label", () => {
    expect(inOutage("Sales wait.\n\n**Retry:** hourly\n\n**Fallback:**\n- call\n- mail")).toEqual({
      unavailable: "Sales wait.",
      retry: "hourly",
      fallback: "- call\n- mail",
    });
  });
});

test.each([
  ["with another label", "Sales wait.\n\n**Note:** they may be late."],
  ["a hint", "Sales wait.\n\n**Fallback:** [What is used]"],
  ["within a sentence", "Sales wait, which is a **fallback:** of sorts."],
])("a paragraph stays where it is told of nothing else: %s", (_what, text) => {
  expect(inOutage(text)?.unavailable).toContain(text.replace(/\[.*/u, ""));
});

test("all of it stays where it is all that is said", () => {
  expect(inOutage("**Fallback:** Look at the report.")).toEqual({
    unavailable: "**Fallback:** Look at the report.",
    fallback: "Look at the report.",
  });
});

test("another wording than the one that counts is not lost", () => {
  const text =
    "## Till → Ledger\n\n### Error Handling\n\n- **Fallback:** Paper\n\n## Error Handling\n\n### If Ledger is down\n\nSales wait.\n\n**Fallback:** Look at the report.";
  expect(tillLedger(text).contract.flows[0]?.errorHandling).toEqual({
    unavailable: "Sales wait.\n\n**Fallback:** Look at the report.",
    fallback: "Paper",
  });
});
