import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const alerts = (headers: string, ...rows: string[]) =>
  ["Alerts", "Monitoring"].map((heading) => {
    const table = [headers, headers.replaceAll(/[^|]+/g, "--"), ...rows].map((row) => `| ${row} |`);
    return tillLedger(`## ${heading}\n\n${table.join("\n")}\n`).contract.monitoring?.alerts;
  });

const whenOf = (headers: string, ...rows: string[]) =>
  alerts(headers, ...rows).map((alert) => alert?.when);

test.each([
  [
    "What | Threshold | Alert to",
    "Departures not sent | 05:30 | #ops",
    "Departures not sent: 05:30",
  ],
  ["What | Threshold | Alert to", "Queue depth | 500 | #ops", "Queue depth: 500"],
  ["Check | Alarm if | Who is told", "Last file | missing at 00:30 | #ops", "missing at 00:30"],
  ["Alarm | Threshold | Alert to", "T-1 | 30 min | #ops", "30 min"],
])("%s: %s", (headers, row, when) => {
  expect(alerts(headers, row)).toEqual([
    { when, who: "#ops" },
    { when, who: "#ops" },
  ]);
});

describe("a metric and its threshold are one condition", () => {
  test.each([
    "Metric | Threshold | Who",
    "Metric | Alert threshold | Notify",
    "Messgröße | Schwellenwert | Wer",
    "Métrica | Umbral | Quién",
    "指标 | 阈值 | 接收人",
  ])("%s", (headers) => {
    const told = { when: "Queue depth > 1000; Lag over 5 min", who: "Store on-call; #ops" };
    expect(
      alerts(headers, "Queue depth | > 1000 | Store on-call", "Lag | over 5 min | #ops"),
    ).toEqual([told, told]);
  });

  test("wherever the columns stand", () => {
    const told = { when: "Lag over 5 min", who: "Store on-call", how: "PagerDuty" };
    expect(
      alerts(
        "Severity | Channel | Threshold | Metric | Who",
        "high | PagerDuty | over 5 min | Lag | Store on-call",
      ),
    ).toEqual([told, told]);
  });

  test.each([
    ["Lag", "5 min", "Lag: 5 min"],
    ["Order lag", "> 5 min an order", "Order lag > 5 min an order"],
    ["Lag", "lag is over 5 min", "lag is over 5 min"],
    ["Lag", "TBD", undefined],
    ["Lag", "–", undefined],
    ["TBD", "> 5 min", "> 5 min"],
  ])("%s, %s", (metric, threshold, when) => {
    const row = `${metric} | ${threshold} | #ops`;
    expect(whenOf("Metric | Threshold | Who", row)).toEqual([when, when]);
  });
});

test.each([
  ["Alert | Condition | Who", "Lag | over 5 min | #ops", "Lag over 5 min"],
  ["Alert | Condition | Who", "LagHigh | lag over 5 min | #ops", "lag over 5 min"],
  ["Alert | Condition | Who", "LagHigh | no sale for an hour | #ops", "no sale for an hour"],
  ["Condition | Alert | Who", "lag over 5 min | LagHigh | #ops", "lag over 5 min"],
])("an alert's name completes but a bare threshold: %s, %s", (headers, row, when) => {
  expect(whenOf(headers, row)).toEqual([when, when]);
});

test("a metric that tells nobody is no alert", () => {
  const table = "| Metric | Threshold |\n|--|--|\n| Lag | > 5 min |";
  expect(tillLedger(`## Monitoring\n\n${table}`).contract.monitoring?.alerts).toBeUndefined();
});
