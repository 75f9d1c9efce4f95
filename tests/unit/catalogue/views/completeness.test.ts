import { expect, test } from "vitest";
import { completeness, withoutOwner } from "../../../../src/catalogue/views/completeness.ts";
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

test("every fact belongs to a part, and a part leads to what it lacks first", () => {
  const { parts, filled, total } = completeness(contract());
  const sum = (of: "filled" | "total") => parts.reduce((all, part) => all + part[of], 0);
  expect([sum("filled"), sum("total")]).toEqual([filled, total]);
  expect(parts).toContainEqual({
    part: "Error handling",
    filled: 2,
    total: 3,
    anchor: "a-to-b-error-handling",
  });
  expect(parts).toContainEqual({ part: "Contacts", filled: 0, total: 2, anchor: undefined });
});

test("a part a contract has nothing to say in is left out", () => {
  const none = contract({ flows: [{ ...emptyFlow, from: "till", to: "ledger", state: "none" }] });
  expect(completeness(none).parts.map(({ part }) => part)).not.toContain("Error handling");
});

test("systems without a contact are named", () => {
  const contacts = [{ role: "Till Owner", system: "till", name: "Ada" }];
  expect(withoutOwner(contract({ contacts }))).toEqual(["Ledger"]);
});
