import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const registry = [
  { id: "till", name: "Till", aliases: ["POS"] },
  { id: "ledger", name: "Ledger", aliases: [] },
  { id: "courier", name: "Courier", aliases: [] },
];
const systems = (text: string, known = registry) =>
  readText(`# Till ↔ Ledger\n\n${text}`, { known }).contract.systems;

test("what a system is stands behind its label", () => {
  expect(systems("**System A:** POS — every checkout\n**System B:** Ledger")).toEqual([
    { id: "till", name: "Till", role: "a", purpose: "every checkout" },
    { id: "ledger", name: "Ledger", role: "b" },
  ]);
});

test("a label that names the other system speaks of that one", () => {
  const [till, ledger] = systems("**System A:** Ledger — the books\n**System B:** Till — the app");
  expect([till?.purpose, ledger?.purpose]).toEqual(["the app", "the books"]);
});

test("a label may be the system's name", () => {
  expect(systems("## Overview\n\n**Till:** every checkout")[0]?.purpose).toBe("every checkout");
});

test.each([
  ["a label", "**System C:** Courier — drives"],
  ["a vendor's label", "**Vendor:** Courier"],
  ["a heading whose name the registry knows", "## Ledger → Courier\n\nParcels."],
])("a third system is named by %s", (_, text) => {
  expect(systems(text)[2]).toMatchObject({ id: "courier", role: "other" });
});

test("a heading with a name that nobody knows adds no system but a warning", () => {
  const { contract, problems } = readText(
    "# Till ↔ Ledger\n\nNothing flows.\n\n## Till → Books\n\nSales.",
  );
  expect(contract.systems).toHaveLength(2);
  expect(problems).toMatchObject([{ rule: "system-ambiguous", place: { line: 5 } }]);
});

test("a hint is no purpose and no name", () => {
  expect(systems("**System A:** [Name and purpose]\n**System C:** [Name]")).toEqual([
    { id: "till", name: "Till", role: "a" },
    { id: "ledger", name: "Ledger", role: "b" },
  ]);
});

describe("what a system does, in a table", () => {
  const purposes = (text: string) =>
    tillLedger(text).contract.systems.map((system) => system.purpose);

  test.each([
    ["System", "Role"],
    ["System", "What it does"],
    ["Anwendung", "Aufgabe"],
    ["Sistema", "Función"],
    ["系统", "职责"],
  ])("below “%s” and “%s”", (system, does) => {
    const table = `| ${system} | ${does} |\n|--|--|\n| Till | Sells |\n| Ledger | [Role] |`;
    expect(purposes(`## Parties\n\n${table}`)).toEqual(["Sells", undefined]);
    expect(purposes(`## Overview\n\n${table}`)).toEqual(["Sells", undefined]);
  });

  test("what a label says counts", () => {
    const text = "**System A:** Till — Takes money\n\n| System | Role |\n|--|--|\n| Till | Sells |";
    expect(purposes(text)).toEqual(["Takes money", undefined]);
  });

  test.each(["Authentication", "Contacts", "Till → Ledger", "Shared Resources", "Access"])(
    "not under “%s”, where it is its part in that",
    (heading) => {
      const table = "| System | Role |\n|--|--|\n| Till | Writer |";
      expect(purposes(`## ${heading}\n\n${table}`)).toEqual([undefined, undefined]);
    },
  );
});

test("systems that are listed behind a label are no purpose of the first", () => {
  const text = "# Feed\n\n- Producer: HR\n- Consumer: Payroll, Auditors\n\n## Data Flow\n\nx\n";
  const found = readText(text).contract.systems;
  expect(found.map(({ name, purpose }) => [name, purpose])).toEqual([
    ["HR", undefined],
    ["Payroll", undefined],
    ["Auditors", undefined],
  ]);
});
