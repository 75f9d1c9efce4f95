import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const directions = (text: string) => tillLedger(text).contract.flows.map((flow) => flow.direction);

const table = (header: string, ...cells: readonly [string, string][]) =>
  [
    `## Flows\n\n| From | To | What | ${header} |`,
    "|--|--|--|--|",
    ...cells.map(([ends, cell]) => `| ${ends} | Data | ${cell} |`),
  ].join("\n");

const there = "Till | Ledger";
const back = "Ledger | Till";

test.each(["Push/pull", "Push / Pull", "Push or pull", "Direction", "Mode", "Richtung"])(
  "below “%s” stands who begins",
  (header) => {
    expect(directions(table(header, [there, "push"], [back, "Pull"]))).toEqual(["push", "Pull"]);
  },
);

test("several rows one way tell each of them", () => {
  expect(directions(table("Push/pull", [there, "push"], [there, "pull"], [there, "push"]))).toEqual(
    ["push; pull", undefined],
  );
});

test("both of them, beside another row that tells one", () => {
  expect(directions(table("Push/pull", [there, "both"], [back, "pull"]))).toEqual(["both", "pull"]);
});

test.each(["both", "TBD", "—", "inbound", "no push", "Till → Ledger", "pull request"])(
  "“%s” below “Direction” is none",
  (cell) => {
    expect(directions(table("Direction", [there, cell]))).toEqual([undefined, undefined]);
  },
);

test("an arrow in one column, and who begins in another", () => {
  const text =
    "## Flows\n\n| Direction | Data | Format | Push/pull |\n|--|--|--|--|\n| Till → Ledger | Sales | CSV | push |";
  expect(directions(text)).toEqual(["push", undefined]);
});

test("the direction's own label counts", () => {
  const text = `## Till → Ledger\n\n- **Direction:** pull by Ledger\n\n${table("Push/pull", [there, "push"])}`;
  expect(directions(text)[0]).toBe("pull by Ledger");
});

test("it stands in its row", () => {
  const { placeOf } = tillLedger(table("Push/pull", [back, "pull"], [there, "push"]));
  expect(placeOf("flows.0.direction").line).toBe(8);
});
