import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const read = (sections: string, title = "Till ↔ Ledger") =>
  readText(`# ${title}\n\nNothing flows.\n\n${sections}`);
const about = (sections: string, title?: string) =>
  read(sections, title).problems.map(({ rule, message }) => `${rule}: ${message}`);

describe("a heading whose system is misspelt", () => {
  test("is that of the system meant, and both names are told at its place", () => {
    const { contract, problems } = read("## Till → Ledgr\n\n### Purpose\nSales.");
    expect(contract.flows[0]).toMatchObject({ from: "till", to: "ledger", purpose: "Sales." });
    expect(problems).toEqual([
      {
        rule: "system-misspelt",
        place: { line: 5, column: 11 },
        message: "“Ledgr” is no system of this contract, and is taken for “Ledger”.",
        hint: "Write “Ledger” if it is the one you mean; else add its other name to its `aliases` in systems.yaml.",
      },
    ]);
  });

  test.each([
    ["on both sides", "## Tll → Ledgr", "Till ↔ Ledger", 2],
    ["in a name of several words", "## Stok App → Stock Ledger", "Stock App ↔ Stock Ledger", 1],
    ["twice the same way", "## Till → Ledgr\n\nA.\n\n## Ledgr → Till\n\nB.", "Till ↔ Ledger", 1],
  ])("%s", (_, heading, title, times) => {
    const { contract, problems } = read(heading, title);
    expect(problems.map(({ rule }) => rule)).toEqual(Array(times).fill("system-misspelt"));
    expect(contract.sections[0]?.anchor).toBe("a-to-b");
  });
});

test.each([
  ["another word", "Till → Books", "Till ↔ Ledger", "Books"],
  ["another number", "Till 1 → Till 3", "Till 1 ↔ Till 2", "Till 3"],
])("a heading with %s names nobody, and nobody is guessed", (_, heading, title, name) => {
  expect(about(`## ${heading}`, title)).toEqual([
    `system-ambiguous: “${name}” is no system of this contract, so the direction is left out.`,
  ]);
});

test("a name as near to two systems is told with both", () => {
  const [problem, ...others] = about("## Ledgex → Other", "Ledgen ↔ Ledger ↔ Other");
  expect(others).toEqual([]);
  expect(problem).toContain("system-ambiguous: “Ledgex” can mean “Ledgen” or “Ledger”");
});

test("an owner's label whose system is misspelt", () => {
  const { contract, problems } = read("## Contacts\n\n**Ledgr Owner:** Priya");
  expect(contract.contacts).toEqual([{ role: "Ledgr Owner", system: "ledger", name: "Priya" }]);
  expect(problems).toMatchObject([{ rule: "system-misspelt", place: { line: 7 } }]);
});

test.each([
  ["a role", "## Contacts\n\n**Leader:** Priya"],
  ["a heading without an arrow", "## From the Tiller to the Ledgr"],
])("%s that is nearly a system's name is none", (_, text) => expect(about(text)).toEqual([]));
