import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const outages = (sentence: string, [a, b] = ["Payment Hub", "General Ledger"]) => {
  const text = `# ${a} ↔ ${b}\n\n## ${a} → ${b}\n\nPayments.\n\n## ${b} → ${a}\n\nDays closed. ${sentence}`;
  return readText(text).contract.flows[1]?.errorHandling;
};

describe("the last word of a name stands for the system", () => {
  test.each([
    "If the ledger doesn't answer, Hub assumes the day is open.",
    "If Ledger doesn't answer, Hub assumes the day is open.",
    "If the general ledger is down, the day counts as open.",
  ])("%s", (sentence) => {
    expect(outages(sentence)).toEqual({ giverUnavailable: sentence });
  });

  test.each([
    "If the hub is down, closed days wait in the ledger.",
    "While Hub is down, closed days wait in the ledger.",
  ])("%s", (sentence) => {
    expect(outages(sentence)).toEqual({ unavailable: sentence });
  });
});

describe("it doesn't", () => {
  test.each<[string, [string, string]]>([
    ["where it is the first word of another", ["Ledger Hub", "General Ledger"]],
    ["where two names end with it", ["Sub Ledger", "General Ledger"]],
  ])("%s", (_, names) => {
    expect(outages("If the ledger doesn't answer, days count as open.", names)).toBeUndefined();
  });

  test.each([
    "If the payment is down, somebody has made a mistake.",
    "If a ledger is unavailable on paper, nobody minds it.",
    "If the ledger-export is down, days count as open.",
  ])("%s", (sentence) => {
    expect(outages(sentence)).toBeUndefined();
  });

  test("as a word for any system", () => {
    const names: [string, string] = ["Booking System", "Ledger"];
    expect(outages("If the system is down, bookings wait for it.", names)).toBeUndefined();
  });
});
