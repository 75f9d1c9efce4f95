import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const table = (head: string, ...rows: string[]) =>
  [head, head.replace(/[^|]+/g, "--"), ...rows].map((row) => `| ${row} |`).join("\n");
const alertsIn = (heading: string, head: string, ...rows: string[]) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n${heading}\n\n${table(head, ...rows)}`).contract
    .monitoring?.alerts;

describe("a table of alerts outside the monitoring", () => {
  test.each([
    ["## Operations", "Alert | Condition | Receiver", "Lag | queue older than 10 min | Team Till"],
    ["### Error Handling", "Alert | Who is told", "queue older than 10 min | Team Till"],
    ["## When sales are late", "Condition | Notify", "queue older than 10 min | Team Till"],
    ["## Betrieb", "Alarm | Bedingung | Empfänger", "Lag | queue older than 10 min | Team Till"],
  ])("%s: | %s |", (heading, head, row) => {
    expect(alertsIn(heading, head, row)).toEqual({
      when: "queue older than 10 min",
      who: "Team Till",
    });
  });

  test("each wording once", () => {
    const rows = ["Lag | over 5 min | #till", "Errors | 5 % of calls | #till"];
    expect(alertsIn("## Operations", "Alert | Condition | Who", ...rows)).toEqual({
      when: "Lag over 5 min; 5 % of calls",
      who: "#till",
    });
  });
});

test.each([
  ["## Routing", "Condition | Receiver", "amount over 100 | the vault"],
  ["## Escalation", "Threshold | Team", "over 10000 € | Finance on call"],
  ["## Data Flow", "Alert | Receiver", "price changed | Team Till"],
  ["## Duty", "When | Who", "at night | Store on-call"],
  ["## Contacts", "Condition | Who", "at night | Store on-call"],
  ["## Past incidents", "Alert | Who", "Lag | Store on-call"],
  ["## Ideas for 2028", "Alert | Who", "Lag | Store on-call"],
  ["## Operations", "Alert | From | To", "price alert | Till | Ledger"],
  ["## Operations", "Alert | Who", "lag | nobody"],
  ["## Operations", "Alert | Meaning", "Lag | Team Till is late"],
])("%s: | %s | %s | tells of none", (heading, head, row) => {
  expect(alertsIn(heading, head, row)).toBeUndefined();
});

test("those below “Alerts” are all there are", () => {
  const alerts = table("Alert | Who", "lag over 5 min | #till");
  const others = table("Alert | Who", "price changed | #shops");
  const text = `## Alerts\n\n${alerts}\n\n## Product alerts for customers\n\n${others}`;
  expect(tillLedger(text).contract.monitoring?.alerts).toEqual({
    when: "lag over 5 min",
    who: "#till",
  });
});
