import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const alerts = (text: string) => tillLedger(`## Alerts\n\n${text}`).contract.monitoring?.alerts;

describe("who is told may stand behind the condition", () => {
  test.each([
    [
      "Alert if queue depth > 500 for 10 min, goes to erp-ops@corp.example by mail and to Ledger IT's pager.",
      { when: "queue depth > 500 for 10 min", who: "erp-ops@corp.example" },
    ],
    [
      "Alert when the lag exceeds 5 min, goes to #pay in Slack.",
      { when: "the lag exceeds 5 min", who: "#pay" },
    ],
    [
      "Alarm if no sale arrives for an hour, pages the on-call of Finance.",
      { when: "no sale arrives for an hour", who: "the on-call of Finance" },
    ],
  ])("%s", (text, told) => {
    expect(alerts(text)).toMatchObject(told);
  });

  test.each([
    "Alert if the queue is full, which goes to show that it is too small.",
    "Alert if the queue is full, goes to nobody, not yet.",
    "Alert if the queue is full, the backlog goes to Ledger.",
  ])("%s", (text) => {
    expect(alerts(text)).not.toHaveProperty("who");
  });
});
