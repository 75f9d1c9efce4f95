/** Headings, labels and headers that teams use instead of the template's. */
import { expect, test } from "vitest";
import { tillLedger } from "../read-text.ts";

const flows = "## Till → Ledger\n\nSales.\n\n";

test("retries and what is used instead, each by its mechanism", () => {
  const [flow] = tillLedger(
    `${flows}## Error Handling\n\n### Retry Mechanism\n\nThree times.\n\n### Fallback Mechanism\n\nThe clerk prints receipts.\n`,
  ).contract.flows;
  expect(flow?.errorHandling).toEqual({
    retry: "Three times.",
    fallback: "The clerk prints receipts.",
  });
});

test("a deprecation policy below the versioning, and a call's examples", () => {
  const { versioning, flows: read } = tillLedger(
    "## Till → Ledger\n\n- **Endpoint:** `POST /sales`\n\n**Example Request:**\n\n```json\n{}\n```\n\n**Example Response:**\n\n```json\n[]\n```\n\n## Schema Evolution\n\n- **Current API Version:** v1\n- **Deprecation Policy:** 90 days\n",
  ).contract;
  expect(versioning).toEqual({ apiVersion: "v1", deprecationTimeline: "90 days" });
  expect(read[0]?.endpoints[0]).toMatchObject({
    request: expect.stringContaining("{}"),
    response: expect.stringContaining("[]"),
  });
});

test("a notice ends where its clause does", () => {
  const { versioning } = tillLedger(
    `${flows}## Versioning\n\nBreaking changes are announced 6 months ahead; old ones are kept.\n`,
  ).contract;
  expect(versioning?.noticePeriod).toBe("Breaking changes are announced 6 months ahead");
});

test("whom an alert reaches", () => {
  const { monitoring } = tillLedger(
    `${flows}## Monitoring & Alerting\n\n| Metric | Threshold | Alert Recipient |\n|--|--|--|\n| Error rate | > 2 % | #till |\n`,
  ).contract;
  expect(monitoring?.alerts).toEqual({ when: "Error rate > 2 %", who: "#till" });
});

test("revisions are a change log, and failure procedures tell of outages", () => {
  const { changeLog, flows: read } = tillLedger(
    `${flows}## Failure procedures\n\n### Ledger's server is not reachable\n\nThe clerk prints receipts.\n\n## Revisions\n\n- 1.1 (2026-02-01): refunds\n`,
  ).contract;
  expect(read[0]?.errorHandling?.unavailable).toBe("The clerk prints receipts.");
  expect(changeLog).toMatchObject([{ version: "1.1", change: "refunds" }]);
});

test.each([
  ["- Failures > 5 in 10 min → PagerDuty Payments", "Failures > 5 in 10 min", "PagerDuty Payments"],
  [
    "- Si una venta no llega antes de las 22:30, se avisa a la guardia de caja.",
    "una venta no llega antes de las 22:30",
    "la guardia de caja",
  ],
])("an alert, and whom it reaches: %s", (item, when, who) => {
  const { monitoring } = tillLedger(`${flows}## Monitoring\n\n${item}\n`).contract;
  expect(monitoring?.alerts).toEqual({ when, who });
});

test.each([
  "- Latency > 5 s → PagerDuty is not paged",
  "- Latency > 5 s → Opsgenie integration is planned",
  "- Latency > 5 s → slower receipts",
  "- Si una venta no llega, se repite a mano.",
])("nobody is told by “%s”", (item) => {
  expect(tillLedger(`${flows}## Monitoring\n\n${item}\n`).contract.monitoring?.alerts).toBe(
    undefined,
  );
});
