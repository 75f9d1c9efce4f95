import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const storageOf = (below: string) =>
  tillLedger(`## Till → Ledger\n\n${below}`).contract.flows[0]?.storage;

test("a heading “File” has its location below it", () => {
  expect(storageOf("### File\n\n`/in/sales.csv`")).toEqual([{ location: "`/in/sales.csv`" }]);
});

test("facts below it that have labels of their own are none", () => {
  expect(storageOf("### File\n\n- **Auth:** SSH key\n- **Format:** CSV")).toEqual([]);
});
