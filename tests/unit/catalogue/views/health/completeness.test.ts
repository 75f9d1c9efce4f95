import { expect, test } from "vitest";
import type { Contract } from "../../../../../src/contract/model/schema.ts";
import type { Placeholder } from "../../../../../src/contract/model/document.ts";
import { completeness as ofCatalogue } from "../../../../../src/catalogue/views/health/completeness.ts";
import { withoutOwner } from "../../../../../src/catalogue/views/health/facts-to-state.ts";
import { catalogue, contract, emptyFlow } from "../sample.ts";

const completeness = (of: Contract, open?: Placeholder[]) => ofCatalogue(catalogue(), of, open);

const labels = (of: Contract) => completeness(of).missing.map(({ label }) => label);

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

test("systems without a contact are named, unless the registry knows an owner", () => {
  const contacts = [{ role: "Till Owner", system: "till", name: "Ada" }];
  const { systems } = catalogue();
  expect(withoutOwner({ systems }, contract({ contacts }))).toEqual(["Ledger"]);
  const owned = systems.map((system) => ({ ...system, owner: "Finance" }));
  expect(withoutOwner({ systems: owned }, contract())).toEqual([]);
  expect(ofCatalogue({ systems: owned }, contract()).parts).toContainEqual(
    expect.objectContaining({ part: "Contacts", filled: 2, total: 2 }),
  );
});

test("a place that is still open is a gap of the part it stands in, and one with the missing fact behind it", () => {
  const sections = [
    { anchor: "a-to-b", title: "Till → Ledger", level: 2, line: 5 },
    { anchor: "a-to-b-error-handling", title: "Error Handling", level: 3, line: 9 },
    { anchor: "testing", title: "Testing", level: 2, line: 12 },
    { anchor: "mock-data", title: "Mock Data", level: 3, line: 14 },
  ];
  const testing = { scenarios: [{ name: "A basket is booked twice", text: "" }] };
  const of = contract({ sections, testing });
  const open = (...lines: number[]) =>
    completeness(
      of,
      lines.map((line) => ({ place: { line, column: 1 }, text: "TBD" })),
    );
  const part = (name: string, state: ReturnType<typeof open>) =>
    state.parts.find((each) => each.part === name);
  expect(part("Testing", open())).toMatchObject({ filled: 1, total: 1 });
  expect(part("Testing", open(15))).toEqual({
    part: "Testing",
    filled: 1,
    total: 2,
    anchor: "mock-data",
  });
  expect(open(15).total).toBe(open().total + 1);
  // The sample states no retries: the open place is where they should stand.
  expect(open(10)).toEqual(open());
});
