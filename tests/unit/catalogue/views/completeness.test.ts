import { expect, test } from "vitest";
import { completeness } from "../../../../src/catalogue/views/completeness.ts";
import { contract, emptyFlow } from "./sample.ts";

const labels = (of: Parameters<typeof completeness>[0]) =>
  completeness(of).missing.map(({ label }) => label);

test("what is missing is named, with the nearest section the contract has", () => {
  const { missing, filled, total } = completeness(contract());
  expect(filled + missing.length).toBe(total);
  expect(missing).toContainEqual({
    label: "Till → Ledger: retries",
    anchor: "a-to-b-error-handling",
  });
  expect(missing).toContainEqual({ label: "Owner of Till", anchor: undefined });
  expect(missing.map(({ label }) => label)).not.toContain("Till → Ledger: fallback");
});

test("a direction in which nothing flows has nothing to state, a planned one only its purpose", () => {
  const none = contract({ flows: [{ ...emptyFlow, from: "till", to: "ledger", state: "none" }] });
  expect(labels(none).filter((label) => label.includes("→"))).toEqual([]);
  const planned = contract({
    flows: [{ ...emptyFlow, from: "till", to: "ledger", state: "planned" }],
  });
  expect(labels(planned).filter((label) => label.includes("→"))).toEqual([
    "Till → Ledger: purpose",
  ]);
});

test("100 % means complete", () => {
  const { percent, missing } = completeness(contract());
  expect(missing.length).toBeGreaterThan(0);
  expect(percent).toBeLessThan(100);
});
