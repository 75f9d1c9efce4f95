import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const termsOf = (list: string) => {
  const [flow] = tillLedger(`## Till → Ledger\n\n${list}\n`).contract.flows;
  return [flow?.format, flow?.frequency];
};

test.each([
  [
    "- Sales (JSON, hourly)\n- Returns (CSV, daily at 02:00)",
    ["JSON; CSV", "hourly; daily at 02:00"],
  ],
  ["- Sales, CSV, every 5 minutes", ["CSV", "every 5 minutes"]],
  ["- Sales (CSV)\n- Returns (CSV).", ["CSV", undefined]],
  ["- Ventas (CSV, cada hora)\n- Devoluciones (CSV, diario)", ["CSV", "cada hora; diario"]],
  ["### Data Flow\n\n- Sales (JSON, hourly)", ["JSON", "hourly"]],
])("%s", (list, terms) => {
  expect(termsOf(list)).toEqual(terms);
});

test.each([
  ["an item without terms", "- Sales (JSON, hourly)\n- Ask Ann (first floor)"],
  ["terms of the past", "- Sales (JSON until May, formerly CSV)"],
  ["what is below another topic", "### Test Scenarios\n\n- Sales (JSON, hourly)"],
  ["a remark", "- Sales (see below)\n- Returns (a daily nuisance)"],
])("%s tells none", (_, list) => {
  expect(termsOf(list)).toEqual([undefined, undefined]);
});

test("a label's word goes first", () => {
  expect(termsOf("**Format:** XML\n\n- Sales (JSON, hourly)")).toEqual(["XML", "hourly"]);
});
