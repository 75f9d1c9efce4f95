import { expect, test } from "vitest";
import { humanName } from "../../../../../src/contract/parts/named-resources/human-name.ts";

test.each([
  ['Google Sheet "Budget 2026" (', "Budget 2026"],
  ["Google Sheet „Preise“ (", "Preise"],
  ["Sheet «Tarifas» ", "Tarifas"],
  ['"Plan" (', "Plan"],
  ["Google Sheet **Rates** (", "Rates"],
  ["Google Sheet Tier rules (", "Tier rules"],
  ["Takings (", "Takings"],
  ["Sheet Music (", "Sheet Music"],
  ["Stock sheet (", "Stock sheet"],
  ["The “big” list (", "The “big” list"],
  ["Google Sheet ", undefined],
  ["Google Sheet name: ", undefined],
  ["", undefined],
])("in front of an identifier, “%s” calls it %j", (before, name) => {
  expect(humanName(before)).toBe(name);
});
