import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const isSilentOnWayBack = (notes: string) => {
  const { contract } = tillLedger(
    `## Till → Ledger\n\n- **Format:** CSV\n\n## Notes\n\n${notes}\n`,
  );
  return contract.flows.find(({ from }) => from === "ledger")?.described === false;
};

test.each([
  "Nothing is sent on Sundays.",
  "The cash desk opens at nine. Nothing is returned during stocktaking.",
])("“%s” does not deny the other way", (notes) => {
  expect(isSilentOnWayBack(notes)).toBe(true);
});

test.each(["Nothing flows back.", "One-way.", "Files are kept for a year; nothing comes back."])(
  "“%s” denies the other way",
  (notes) => {
    expect(isSilentOnWayBack(notes)).toBe(false);
  },
);

test.each([
  ["One-way.", ["till"]],
  ["Nothing flows back.", ["till"]],
  ["Nothing flows.", []],
])("where neither way is described, “%s” leaves %j to be told", (notes, givers) => {
  const { contract } = tillLedger(`## Notes\n\n${notes}\n`);
  const silent = contract.flows.filter(({ described }) => described === false);
  expect(silent.map(({ from }) => from)).toEqual(givers);
});

test.each([
  ["none", false],
  ["–", false],
  ["", true],
  ["Stock", undefined],
])("a row of the other way whose data is “%s” leaves it open: %j", (data, isOpen) => {
  const table = `| Direction | Data | Format |\n|---|---|---|\n| Till → Ledger | Sales | CSV |\n| Ledger → Till | ${data} | |\n`;
  const back = tillLedger(`## Data Flows\n\n${table}`).contract.flows.find(
    ({ from }) => from === "ledger",
  );
  expect(back?.state === "none" ? back.described === false : undefined).toBe(isOpen);
});
