import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flowing = (sections: string) =>
  tillLedger(sections)
    .contract.flows.filter(({ state }) => state !== "none")
    .map(({ from, to }) => `${from} ${to}`);

test.each([
  ["Ledger exposes", "- `GET /rates`", "till ledger"],
  ["Provided by Ledger", "- `GET /rates`", "till ledger"],
  ["API provided by Ledger", "Rates and journals.", "till ledger"],
  ["Till calls the Ledger", "`GET /rates`", "till ledger"],
  ["Calls made by Till", "- `GET /rates`", "till ledger"],
  ["Consumed by Till", "- `GET /rates`", "till ledger"],
  ["Till publishes", "- `sale.done`", "till ledger"],
  ["Events sent by Till", "- `sale.done`", "till ledger"],
  ["Consumed by Till", "- `rate.changed`", "ledger till"],
  ["Till listens to", "- `rate.changed`", "ledger till"],
  ["Events provided by Ledger", "- `rate.changed`", "ledger till"],
])("“%s” over “%s” goes from %s", (title, below, way) => {
  expect(flowing(`## ${title}\n\n${below}`)).toEqual([way]);
});

test.each([
  ["Till calls", "The till is called by its number."],
  ["Till calls Bank", "`GET /rates`"],
  ["Bank exposes", "- `GET /rates`"],
  ["Till sends e-mails", "To its customers."],
  ["Ledger provides", "- support from nine to five"],
  ["Services provided by Ledger", "- support from nine to five"],
  ["Till publishes", "Nothing."],
  ["Ledger calls Till", "Nothing today."],
])("“%s” over “%s” tells of no flow", (title, below) => {
  expect(flowing(`## ${title}\n\n${below}`)).toEqual([]);
});

test("what is of the other way is no part of the one it stands below", () => {
  const { flows } = tillLedger(
    "## Till → Ledger\n\n- `POST /sales`\n\n### Events consumed by Till\n\n- `rate.changed`",
  ).contract;
  expect(flows.map(({ events }) => events)).toEqual([[], [{ name: "rate.changed" }]]);
});
