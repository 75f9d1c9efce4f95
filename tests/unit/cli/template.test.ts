import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../../src/cli/new/fill-template.ts";
import { readContract } from "../../../src/contract/read.ts";
import { dayOf } from "../../../src/workspace/day-of.ts";

const template = readFileSync(
  new URL("../../../src/contract/template.md", import.meta.url),
  "utf8",
);

function filled(a: string, b: string): string {
  return fillTemplate(template, { a, b, date: "2026-03-02", maintainer: undefined });
}

describe("a filled template", () => {
  it.each([
    ["Till", "Ledger"],
    ["Stock (Count App)", "Stocktake Reconciliation System"],
    ["Point_of_Sale", "R&D Lab"],
    ["Sales $&", "Books $1"],
    ["売上", "Größe"],
  ])("is read as a contract between %s and %s", (a, b) => {
    const { contract, problems } = readContract({
      file: "new.md",
      path: "new.md",
      text: filled(a, b),
    });
    expect(problems).toEqual([]);
    expect(contract.systems.map(({ name }) => name)).toEqual([a, b]);
    const [first, second] = contract.systems.map(({ id }) => id);
    expect(contract.flows.map(({ from, to }) => [from, to])).toEqual([
      [first, second],
      [second, first],
    ]);
    expect(contract.lastUpdated).toEqual({ raw: "2026-03-02", date: "2026-03-02" });
    expect(contract.changeLog).toMatchObject([{ version: "1.0", change: "Initial contract" }]);
  });

  it("states nothing nobody has said", () => {
    const { contract } = readContract({
      file: "n.md",
      path: "n.md",
      text: filled("Till", "Ledger"),
    });
    expect(contract.maintainers).toEqual([]);
    expect(contract.overview).toBeUndefined();
    expect(contract.resources).toEqual([]);
    expect(contract.dataFormats).toEqual([]);
    expect(contract.contacts).toEqual([]);
    expect(contract.versioning).toBeUndefined();
    expect(contract.flows.flatMap(({ endpoints, storage }) => [...endpoints, ...storage])).toEqual(
      [],
    );
  });
});

it("dates a contract by the author's own calendar", () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
