import { expect, test } from "vitest";
import { narrow } from "../../../../src/components/table/narrow.ts";

const row = (text: string, system: string[], status: string) => ({
  text,
  values: new Map([
    ["system", system],
    ["status", [status]],
  ]),
});
const rows = [
  row("till ledger", ["till", "ledger"], "active"),
  row("till stock", ["till", "stock"], "draft"),
  row("orders stock", ["orders", "stock"], "active"),
];
const narrowed = (text: string, chosen: Record<string, string[]>) =>
  narrow(rows, { text, chosen: new Map(Object.entries(chosen)) }, ["system", "status"]);

test("of the values chosen in one filter any fits, of several filters all must", () => {
  expect(narrowed("", { system: ["ledger", "orders"] }).fits).toEqual([true, false, true]);
  expect(narrowed("", { system: ["till"], status: ["active"] }).fits).toEqual([true, false, false]);
});

test("every word must be there, in any order", () => {
  expect(narrowed("Stock  till", {}).fits).toEqual([false, true, false]);
  expect(narrowed("stock till ledger", {}).total).toBe(0);
});

test("a count is what choosing the value would show, whatever else is chosen in its own filter", () => {
  const { counts, total } = narrowed("", { status: ["draft"] });
  expect(total).toBe(1);
  expect(counts.get("status")).toEqual(
    new Map([
      ["active", 2],
      ["draft", 1],
    ]),
  );
  expect(counts.get("system")).toEqual(
    new Map([
      ["till", 1],
      ["stock", 1],
    ]),
  );
});
