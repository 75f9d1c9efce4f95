import { expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const title = "# Till ↔ Ledger Integration Contract\n\n## Till → Ledger\n\n";
const told = (text: string) => readText(title + text).contract.flows[0]?.errorHandling;

test.each([
  ["Sales wait while Ledger is down.", { unavailable: "Sales wait while Ledger is down." }],
  [
    "Whenever Till does not answer, Ledger asks again.",
    { giverUnavailable: "Whenever Till does not answer, Ledger asks again." },
  ],
  ["What if Ledger is down?", undefined],
  ["Sales wait while the bank is down.", undefined],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  "During an outage of Ledger, sales wait on disk.",
  "In case of a Ledger outage, sales wait on disk.",
  "During Ledger downtime, sales wait on disk.",
  "In case of failure of the Ledger, sales wait on disk.",
  "Bei Ausfall des Ledger sammelt die Till die Verkäufe.",
  "Bei einer Störung des Ledger sammelt die Till die Verkäufe.",
  "En caso de caída de Ledger, las ventas esperan en disco.",
])("an outage that a noun names in front: %s", (sentence) => {
  expect(told(`Sales, hourly.\n\n${sentence}`)).toMatchObject({ unavailable: sentence });
});

test.each([
  "During an outage of Ledger exports, sales wait on disk.",
  "During an outage of the bank, Ledger books nothing.",
  "In case of an outage, Ledger is told.",
  "Bei Ausfall der Leitung bucht Ledger nichts.",
  "Bei Ausfall des Ledger Nord bucht niemand.",
  "After an outage of Ledger, Grace is called.",
  "There was an outage of Ledger, in May.",
])("an outage of something else, or at another time: %s", (sentence) => {
  expect(told(`Sales, hourly.\n\n${sentence}`)?.unavailable).toBeUndefined();
});

// What tried each of them against the rest of the text would run into the limit.
test(
  "words that might tell of one, a hundred thousand times, tell of none",
  {
    timeout: 30_000,
  },
  () => {
    expect(told(`### Error Handling\n\n${"if ".repeat(100_000)}`)).toBeUndefined();
  },
);

test.each([
  "**Ledger down** – sales wait for 6 h.",
  "*What if Ledger is down?* Sales wait for 6 h.",
  "**Ledger is down** - sales wait for 6 h.",
])("%s", (paragraph) => {
  const [flow] = tillLedger(
    `## Till → Ledger\n\n- Format: JSON\n\n### Error Handling\n\n${paragraph}\n`,
  ).contract.flows;
  expect(flow?.errorHandling?.unavailable).toMatch(/^sales wait for 6 h\.$/i);
});
