import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flows = "## Till → Ledger\n\n- **Format:** CSV\n\n## Ledger → Till\n\n- **Format:** JSON\n\n";
const told = (sections: string) =>
  tillLedger(flows + sections).contract.flows.map(({ errorHandling }) => errorHandling);
const queue = "If either side is down, messages queue for 72 h.";

describe("an outage of whichever system is told of both directions", () => {
  test.each([
    ["below “Resilience”", `## Resilience\n\n${queue}`, queue],
    ["below “Offline behaviour”", `## Offline behaviour\n\n${queue}`, queue],
    ["in an item", `## Resilience\n\n- ${queue}\n- We test it yearly.`, queue],
    ["in the overview", `## Overview\n\nSales. ${queue}`, queue],
    [
      "by the heading",
      "## Offline behaviour\n\nMessages wait in a queue.",
      "Messages wait in a queue.",
    ],
    [
      "without a condition",
      "## Resilience\n\nBoth systems buffer for 72 h.",
      "Both systems buffer for 72 h.",
    ],
    [
      "of what joins them",
      "## Resilience\n\nWhile the connection is down, files are kept.",
      "While the connection is down, files are kept.",
    ],
    [
      "in an outage",
      "## Resilience\n\nDuring an outage of either system, sales wait.",
      "During an outage of either system, sales wait.",
    ],
    [
      "in German",
      "## Ausfallverhalten\n\nFällt eine Seite aus, werden Nachrichten gepuffert.",
      "Fällt eine Seite aus, werden Nachrichten gepuffert.",
    ],
    [
      "in Spanish",
      "## Resiliencia\n\nSi uno de los dos sistemas no responde, los mensajes esperan.",
      "Si uno de los dos sistemas no responde, los mensajes esperan.",
    ],
    [
      "in Chinese",
      "## 容错\n\n任一系统不可用时，消息在队列中保留 72 小时。",
      "任一系统不可用时，消息在队列中保留 72 小时。",
    ],
  ])("%s", (_, sections, value) => {
    expect(told(sections)).toEqual([
      { unavailable: value, fallback: value },
      { unavailable: value, fallback: value },
    ]);
  });
});

test("what tells only whom to call is no fallback", () => {
  const value = "If either side is down, the other team is called.";
  expect(told(`## Resilience\n\n${value}`)).toEqual([
    { unavailable: value },
    { unavailable: value },
  ]);
});

test.each([
  [
    "of one system",
    "## Resilience\n\nIf Ledger is down, sales queue.",
    { unavailable: "If Ledger is down, sales queue." },
    undefined,
  ],
  [
    "of another thing",
    "## Resilience\n\nIf Redis is down, reads go to the queue.",
    undefined,
    undefined,
  ],
  ["of no outage", "## Resilience\n\nBoth teams keep a list of contacts.", undefined, undefined],
  [
    "a question",
    "## Resilience\n\nWhat if either side is down and messages queue?",
    undefined,
    undefined,
  ],
  [
    "of another thing's outage",
    "## Resilience\n\nDuring outages of the heating both sides are kept warm by hand.",
    undefined,
    undefined,
  ],
  [
    "of money",
    "## Resilience\n\nIf one of the teams is out of budget, either side may hold the project.",
    undefined,
    undefined,
  ],
  [
    "of an audit",
    "## Resilience\n\nIf either side fails its audit, data is stored for ten years.",
    undefined,
    undefined,
  ],
  ["a place to fill in", "## Offline behaviour\n\nTBD", undefined, undefined],
  ["nothing", "## Offline behaviour\n\nNone.", undefined, undefined],
])("%s is not told of both", (_, sections, there, back) => {
  expect(told(sections)).toEqual([there, back]);
});

test("a direction's own words come first", () => {
  const text = `# x\n\n## Till → Ledger\n\n### Error Handling\n\n- **Fallback:** Paper.\n\n## Resilience\n\n${queue}`;
  expect(tillLedger(text.slice(5)).contract.flows[0]?.errorHandling).toEqual({
    unavailable: queue,
    fallback: "Paper.",
  });
});

test("where nothing flows, nothing fails", () => {
  const { contract } = tillLedger(
    `## Till → Ledger\n\n- **Format:** CSV\n\n## Ledger → Till\n\nNothing.\n\n## Resilience\n\n${queue}`,
  );
  expect(contract.flows[1]?.errorHandling).toBeUndefined();
});

test("a heading that asks of either side is the condition as well", () => {
  const value = "Sales wait on disk.";
  expect(told(`## What happens if one of the systems is down?\n\n${value}`)).toEqual([
    { unavailable: value, fallback: value },
    { unavailable: value, fallback: value },
  ]);
});
