import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const alertsOf = (text: string) => tillLedger(text).contract.monitoring?.alerts;

const told = { when: "import older than 2 h", who: "HR-IT on call", how: "SMS" };
const asItems = "- **When:** import older than 2 h\n- **Who:** HR-IT on call\n- **How:** SMS";

describe("labels right below “Monitoring” tell of an alert", () => {
  test.each(["Monitoring", "Monitoring & Alerts", "Monitoring & Logging", "What to Monitor"])(
    "## %s",
    (title) => {
      expect(alertsOf(`## ${title}\n\n${asItems}`)).toEqual(told);
    },
  );

  test.each([
    asItems.replaceAll("**", ""),
    "**When:** import older than 2 h · **Who:** HR-IT on call · **How:** SMS",
    "**When:** import older than 2 h **Who:** HR-IT on call **How:** SMS",
    "- **When:** import older than 2 h - **Who:** HR-IT on call - **How:** SMS",
    "- **When:** import older than 2 h, **Who:** HR-IT on call, **How:** SMS",
    "**Threshold:** import older than 2 h  \n**Recipient:** HR-IT on call  \n**Channel:** SMS",
    `- Import lag\n\n${asItems}`,
  ])("%j", (labels) => {
    expect(alertsOf(`## Monitoring\n\n${labels}`)).toEqual(told);
  });

  test("in German", () => {
    const labels = "- **Wann:** Import älter als 2 h\n- **Wer:** Rufbereitschaft\n- **Wie:** SMS";
    expect(alertsOf(`## Überwachung\n\n${labels}`)).toEqual({
      when: "Import älter als 2 h",
      who: "Rufbereitschaft",
      how: "SMS",
    });
  });

  test("each at its place", () => {
    const { placeOf } = tillLedger(`## Monitoring\n\n${asItems}`);
    expect(placeOf("monitoring.alerts.how").line).toBe(7);
  });
});

test.each([
  ["nobody", "- **When:** import older than 2 h\n- **Where:** Grafana"],
  ["no condition", "- **Who:** HR-IT on call\n- **How:** Grafana"],
  ["when somebody looks", "- **When:** daily at 6 a.m.\n- **Who:** HR-IT\n- **How:** Grafana"],
  ["when somebody is there", "- **When:** Mon–Fri, 8–18\n- **Who:** HR-IT on call"],
  ["in German", "- **Wann:** täglich um 6 Uhr\n- **Wer:** HR-IT"],
  ["nobody by that word", "- **When:** import older than 2 h\n- **Who:** nobody"],
  ["a hint", "- **When:** [Condition]\n- **Who:** [Name]\n- **How:** [Channel]"],
  ["another time", "- **When:** import older than 2 h (planned)\n- **Who:** HR-IT on call"],
])("not of %s", (_what, labels) => {
  expect(alertsOf(`## Monitoring\n\n${labels}`)).toBeUndefined();
});

test("what stands below “Alerts” is told there", () => {
  const alerts = "### Alerts\n\n| Condition | Who |\n|--|--|\n| Lag > 5 min | Store on-call |";
  expect(alertsOf(`## Monitoring\n\n${asItems}\n\n${alerts}`)).toEqual({
    when: "Lag > 5 min",
    who: "Store on-call",
  });
});

test("labels of something else are no alerts", () => {
  expect(alertsOf(`## Support\n\n${asItems}`)).toBeUndefined();
  expect(alertsOf(`## Monitoring\n\n### Logging\n\n${asItems}`)).toBeUndefined();
});
