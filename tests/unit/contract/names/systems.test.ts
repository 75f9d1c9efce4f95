import { describe, expect, test } from "vitest";
import { SystemNames } from "../../../../src/contract/names/systems.ts";

const registry = [
  { id: "till", name: "Till", aliases: ["Point of Sale", "POS"] },
  { id: "ledger", name: "Ledger", aliases: ["GL"] },
  { id: "data-warehouse", name: "Data Warehouse", aliases: ["DWH"] },
];

describe("without a registry", () => {
  const names = new SystemNames(["Stock (Count App)", "Stocktake Reconciliation System"], []);

  test("systems are named as written, first A, then B", () => {
    expect(names.own.map(({ id, name, role }) => ({ id, name, role }))).toEqual([
      { id: "stock-count-app", name: "Stock (Count App)", role: "a" },
      { id: "stocktake-reconciliation-system", name: "Stocktake Reconciliation System", role: "b" },
    ]);
  });

  test.each([
    ["stock (count app)", "stock-count-app"],
    ["Stock", "stock-count-app"],
    ["Count App", "stock-count-app"],
    ["Stock App", "stock-count-app"],
    ["the Stocktake System", "stocktake-reconciliation-system"],
    ["SRS", "stocktake-reconciliation-system"],
    ["System A", "stock-count-app"],
    ["B", "stocktake-reconciliation-system"],
  ])("%s is found", (name, id) => {
    expect(names.id(name)).toBe(id);
  });

  test.each(["Ledger", "Stocks", ""])("“%s” is nobody", (name) => {
    expect(names.resolve(name)).toBeUndefined();
  });
});

describe("with a registry", () => {
  const names = new SystemNames(["POS", "Ledger"], registry);

  test("canonical names and ids are taken from it", () => {
    expect(names.own.map(({ id, name, written }) => ({ id, name, written }))).toEqual([
      { id: "till", name: "Till", written: "POS" },
      { id: "ledger", name: "Ledger", written: "Ledger" },
    ]);
  });

  test("a system that isn't party to the contract is known all the same, but not its own", () => {
    expect(names.id("DWH")).toBe("data-warehouse");
    expect(names.isOwn("data-warehouse")).toBe(false);
  });

  test("two names of one system are one system", () => {
    expect(new SystemNames(["POS", "Point of Sale"], registry).own).toHaveLength(1);
  });

  test("a further system has neither of the two roles", () => {
    const hub = new SystemNames(["POS", "Ledger"], registry);
    hub.add("DWH");
    expect(hub.own.at(-1)).toMatchObject({ id: "data-warehouse", role: "other" });
  });
});

test("a name that fits two systems is not resolved", () => {
  const names = new SystemNames(["Stock Count App", "Stock Ledger"], []);
  const found = names.resolve("Stock");
  expect(found && "candidates" in found && found.candidates.map(({ name }) => name)).toEqual([
    "Stock Count App",
    "Stock Ledger",
  ]);
});

test("words around a name are passed over only where it is surely a name", () => {
  const names = new SystemNames(["Till", "Ledger"], []);
  expect(names.resolve("Till app on every checkout")).toMatchObject({ system: { id: "till" } });
  expect(names.resolve("How Till works", false)).toBeUndefined();
});

describe("a contract teaches its own names", () => {
  test("what a label calls system A is another name of it", () => {
    const names = new SystemNames(["Till", "Ledger"], []);
    names.learnRole("Fernway Checkout", "a");
    expect(names.id("Fernway Checkout")).toBe("till");
  });

  test("but not what is somebody else's name", () => {
    const names = new SystemNames(["Till", "Ledger"], []);
    names.learnRole("Ledger", "a");
    expect(names.id("Ledger")).toBe("ledger");
  });

  test("a learnt name is found in prose, without the remark in brackets", () => {
    const names = new SystemNames(["Stocktake Reconciliation System", "Till"], []);
    names.learn("Stocktake System (planned)");
    expect(names.mentions.in("Stocktake System reads").map(({ ids }) => ids)).toEqual([
      ["stocktake-reconciliation-system"],
    ]);
  });
});

test("a list of hundreds is no list of systems: what is left out is known", () => {
  const names = Array.from({ length: 101 }, (_, index) => `Shop ${index}`);
  expect(new SystemNames(names.slice(1), [])).toMatchObject({ overflows: false });
  expect(new SystemNames(names, [])).toMatchObject({ overflows: true });
  expect(new SystemNames(names, []).own).toHaveLength(100);
});
