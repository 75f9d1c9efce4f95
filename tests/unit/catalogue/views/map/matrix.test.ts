import { describe, expect, it } from "vitest";
import { matrixOf } from "../../../../../src/catalogue/views/map/matrix.ts";
import { catalogueOf, contractOf, groupOfCompanies, shop } from "../../../diagrams/catalogues.ts";

/** `giver → taker: titles` of every cell that holds something. */
function filledCells(catalogue: typeof shop): string[] {
  const { columns, rows } = matrixOf(catalogue);
  const takers = columns.flatMap(({ systems }) => systems);
  return rows.flatMap((group) =>
    group.rows.flatMap(({ system, cells }) =>
      cells.flatMap(({ entries }, index) => {
        const before = cells.slice(0, index).reduce((sum, { columns: wide }) => sum + wide, 0);
        return entries.map(
          ({ title, planned }) =>
            `${system.name} → ${takers[before]?.name}: ${title}${planned ? ", planned" : ""}`,
        );
      }),
    ),
  );
}

describe("the matrix", () => {
  it("holds each direction in the giver's row and the taker's column", () => {
    const catalogue = catalogueOf({ One: ["A"], Two: ["B", "C"] }, [
      contractOf("A", "B", ["JSON"], ["JSON", "daily", "none"]),
      contractOf("B", "C", ["JSON"], ["JSON", "daily", "planned"]),
    ]);
    expect(filledCells(catalogue)).toEqual([
      "A → B: A ⇄ B",
      "B → C: B ⇄ C",
      "C → B: B ⇄ C, planned",
    ]);
  });

  it("holds every contract between the same two systems", () => {
    const one = contractOf("A", "B", ["JSON"], ["JSON", "daily", "none"]);
    const catalogue = catalogueOf({ One: ["A", "B"] }, [
      one,
      { ...one, id: "second", title: "Second" },
    ]);
    expect(filledCells(catalogue)).toEqual(["A → B: A ⇄ B", "A → B: Second"]);
    expect(matrixOf(catalogue).filled).toBe(1);
  });

  it("stands in the order of domains, rows and columns alike", () => {
    const { columns, rows } = matrixOf(shop);
    expect(columns.map(({ domain }) => domain)).toEqual([
      "Finance",
      "Insight",
      "Payments",
      "People",
      "Supply",
    ]);
    expect(rows.map(({ domain }) => domain)).toEqual(["Finance", "Payments", "People", "Supply"]);
  });

  it("names groups only where a system belongs to a domain", () => {
    const contract = contractOf("A", "B", ["JSON"], ["JSON"]);
    const grouped = catalogueOf({ One: ["A", "B"] }, [contract]);
    const systems = grouped.systems.map((system) => ({ ...system, domain: undefined }));
    expect(matrixOf(grouped).isGrouped).toBe(true);
    expect(matrixOf({ ...grouped, systems }).isGrouped).toBe(false);
  });

  it("names the systems it has no place for", () => {
    const catalogue = catalogueOf({ One: ["A", "B", "Lonely"] }, [
      contractOf("A", "B", ["JSON"], ["JSON"]),
    ]);
    expect(matrixOf(catalogue).idle.map(({ name }) => name)).toEqual(["Lonely"]);
  });

  it("has a row and a column for each of two hundred systems", () => {
    const { columns, rows } = matrixOf(groupOfCompanies(200));
    expect(columns.flatMap(({ systems }) => systems)).toHaveLength(200);
    expect(rows.flatMap((group) => group.rows)).toHaveLength(200);
  });

  it("is as large as what flows, not as the square of the systems", () => {
    const { rows, filled } = matrixOf(groupOfCompanies(200));
    const cells = rows.flatMap((group) => group.rows).map((row) => row.cells);
    expect(cells.flat().length).toBeLessThanOrEqual(2 * filled + 200);
    for (const row of cells)
      expect(row.reduce((sum, { columns: wide }) => sum + wide, 0)).toBe(200);
  });
});
