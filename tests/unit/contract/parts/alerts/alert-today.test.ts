import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const alerts = (text: string) => tillLedger(`## Alerts\n\n${text}`).contract.monitoring?.alerts;
const lag = { when: "lag exceeds 5 min", who: "#pay" };

describe("an alert that nobody gets today is none", () => {
  test.each([
    "In future, #pay will be paged when lag exceeds 5 min.",
    "An alert used to go to #pay when lag exceeds 5 min.",
    "From 2027 #pay is paged when lag exceeds 5 min.",
    "Since 2025 nobody is paged.",
    "Nobody is paged at night.",
    "Nobody gets an alert when lag exceeds 5 min.",
    "We plan to alert #pay when lag exceeds 5 min.",
    "Künftig wird #pay benachrichtigt, wenn der Verzug 5 min übersteigt.",
    "~~#pay is paged when lag exceeds 5 min.~~",
    "- Before 2025: lag > 5 min → #pay",
    "- lag > 5 min -> Slack #pay (from 2027)",
    "- lag > 5 min → #pay (planned)",
    "- lag > 5 min → #pay (muted since May)",
    "- **Muted:** lag > 1 min → #old",
    "- Removed in 2024: lag > 1 min → #old",
    "- lag > 1 min → #old (disabled)",
    "| Condition | Who |\n|--|--|\n| lag > 5 min | #pay (muted since May) |",
    "Alerts that fail will in future go to #pay.",
    "- Planned for Q3: lag > 1 min → #pay",
    "- ~~lag > 1 min → #old~~",
    "| Condition | Who |\n|--|--|\n| lag > 5 min | Nobody |",
    "| Condition | Who |\n|--|--|\n| lag > 5 min | #pay (from 2027) |",
    "| Condition | Who | Status |\n|--|--|--|\n| lag > 5 min | #pay | planned |",
    "| Alert | Condition | Who |\n|--|--|--|\n| ~~Queue~~ | ~~> 1000~~ | ~~Old team~~ |",
  ])("%s", (text) => {
    expect(alerts(text)).toBeUndefined();
  });
});

describe("others are told as they stand", () => {
  test.each([
    ["#pay is paged when lag exceeds 5 min.", lag],
    ["At night, #pay is paged when lag exceeds 5 min.", lag],
    ["~~#old is paged when lag exceeds 1 min.~~ #pay is paged when lag exceeds 5 min.", lag],
    [
      "#pay is paged when sales are not yet booked after 2 h.",
      { when: "sales are not yet booked after 2 h", who: "#pay" },
    ],
    [
      "Finance is informed by e-mail once a month if totals differ.",
      { when: "totals differ", who: "Finance", how: "e-mail" },
    ],
    [
      "#pay is paged once a message is stuck for 5 min.",
      { when: "a message is stuck for 5 min", who: "#pay" },
    ],
    ["Alerts go to On-Call via PagerDuty.", { who: "On-Call", how: "PagerDuty" }],
    ["Sales that eventually fail alert #ops.", { who: "#ops" }],
    ["Alerts go to #ops, and in future to PagerDuty.", { who: "#ops" }],
    ["Alerts go to #ops and from 2027 to #pay.", { who: "#ops" }],
    [
      "- Queue > 500 (removed from quarantine) → #ops",
      { when: "Queue > 500 (removed from quarantine)", who: "#ops" },
    ],
    ["- Deprecated: `v1` is called → #ops", { when: "Deprecated: `v1` is called", who: "#ops" }],
    ["- Closed: a shop reopens → #ops", { when: "Closed: a shop reopens", who: "#ops" }],
    [
      "- lag > 5 min → #ops (suppressed for 10 min)",
      { when: "lag > 5 min", who: "#ops (suppressed for 10 min)" },
    ],
    [
      "| Condition | Who |\n|--|--|\n| Queue > 100 (from 2027: 50) | #ops |\n| Removed: a line was taken out | #pay |\n| A line is gone (removed) | #pay |",
      {
        when: "Queue > 100 (from 2027: 50); Removed: a line was taken out; A line is gone (removed)",
        who: "#ops; #pay",
      },
    ],
    ["- **Till:** lag > 5 min → #pay", { when: "Till: lag > 5 min", who: "#pay" }],
    [
      "- Planned deliveries late: page #pay\n- Heartbeat no longer seen → #ops",
      { when: "Planned deliveries late; Heartbeat no longer seen", who: "#pay; #ops" },
    ],
    [
      "| Condition | Who |\n|--|--|\n| ~~> 5 min~~ lag > 1 min | #pay |",
      { when: "lag > 1 min", who: "#pay" },
    ],
  ])("%s", (text, told) => {
    expect(alerts(text)).toEqual(told);
  });
});
