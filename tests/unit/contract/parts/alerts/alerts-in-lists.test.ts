import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const behindLabel = (text: string) =>
  tillLedger(`## Monitoring\n\n**Alerts:** ${text}`).contract.monitoring?.alerts;
const inList = (text: string) => tillLedger(`## Alerts\n\n- ${text}`).contract.monitoring?.alerts;

describe("several alerts behind one label", () => {
  test.each([
    [
      "lag > 50,000 → Store Ops (ops@shop.example), lag > 400,000 → Store on-call",
      { when: "lag > 50,000; lag > 400,000", who: "Store Ops (ops@shop.example); Store on-call" },
    ],
    [
      "lag &gt; 5 → #pay, errors &gt; 1 % → #ops",
      { when: "lag &gt; 5; errors &gt; 1 %", who: "#pay; #ops" },
    ],
    ["lag → #pay, #ops, Store on-call", { when: "lag", who: "#pay, #ops, Store on-call" }],
    [
      "queue > 200 for 15 min: Slack #support; vendor side: status page, nobody gets paged",
      { when: "queue > 200 for 15 min", who: "Slack #support" },
    ],
  ])("%s", (text, told) => {
    expect(behindLabel(text)).toEqual(told);
  });

  test.each(["when the queue is full", "bookings later than an hour"])(
    "a condition in words needs no figure: %s",
    (when) => {
      expect(behindLabel(`${when}: #stock-oncall`)).toEqual({ when, who: "#stock-oncall" });
    },
  );

  test.each(["lag over 5 min: ticket #12", "lag over 5 min: `#ff0000` on the board"])(
    "a number or a colour is nobody: %s",
    (text) => {
      expect(behindLabel(text)).toEqual({ when: text });
    },
  );

  test.each(["#24x7-ops", "#1st-line", "#decade", "#team-2"])("a channel may be %s", (who) => {
    expect(behindLabel(`lag over 5 min: ${who}`)).toEqual({ when: "lag over 5 min", who });
  });

  test("what is no condition is reached by nobody: “Slack: #pay”", () => {
    expect(behindLabel("Slack: #pay")).toEqual({ when: "Slack: #pay" });
  });

  test.each(["nobody is paged today", "lag over 5 min; errors"])("“%s” reaches nobody", (text) => {
    expect(behindLabel(text)).not.toHaveProperty("who");
  });
});

test.each([
  ["File missing at 04:00 → mail to ops@shop.example", "ops@shop.example"],
  ["File missing at 04:00: e-mail to the Store on-call", "the Store on-call"],
  ["File missing at 04:00 → page Store on-call", "Store on-call"],
  ["File missing at 04:00 → Tony's pager", "Tony's pager"],
])("%s", (text, who) => {
  expect(inList(text)).toEqual({ when: "File missing at 04:00", who });
});

test.each(["Who gets woken up", "Who is paged", "Paging"])(
  "a table below “%s” is of alerts",
  (heading) => {
    const table =
      "| What | When | Who |\n|---|---|---|\n| Broker unreachable | 2 min | Edge on-call |\n| Buffer > 80 % | at once | shift lead |";
    expect(tillLedger(`## ${heading}\n\n${table}`).contract.monitoring?.alerts).toEqual({
      when: "Broker unreachable: 2 min; Buffer > 80 %: at once",
      who: "Edge on-call; shift lead",
    });
  },
);

test("right below “Monitoring” the words for a part need no bold", () => {
  const { monitoring } = tillLedger(
    "## Monitoring\n\n- Alerts: queue > 1000 → #pay\n- Metrics: lag\n- Logs: Loki",
  ).contract;
  expect(monitoring).toEqual({
    metrics: ["lag"],
    logging: { what: "Loki" },
    alerts: { when: "queue > 1000", who: "#pay" },
  });
});
