import { describe, expect, it } from "vitest";
import {
  type FacetCounts,
  facetGroups,
} from "../../../../../src/site/search/query/facet-groups.ts";
import { pagefindFilters, toggled, without } from "../../../../../src/site/search/query/facets.ts";

describe("a selection", () => {
  it("turns values on and off", () => {
    const one = toggled({}, "system", "Till");
    expect(one).toEqual({ system: ["Till"] });
    expect(toggled(one, "system", "Ledger")).toEqual({ system: ["Till", "Ledger"] });
    expect(toggled(one, "system", "Till")).toEqual({});
  });

  it("loses a facet", () => {
    expect(without({ system: ["Till"], kind: ["System"] }, "system")).toEqual({ kind: ["System"] });
  });

  it("narrows by many-valued facets and widens by single-valued ones", () => {
    expect(
      pagefindFilters({ system: ["Till", "Ledger"], kind: ["System", "Resource"], owner: [] }),
    ).toEqual({
      system: ["Till", "Ledger"],
      kind: { any: ["System", "Resource"] },
    });
  });
});

describe("facetGroups", () => {
  const groupsOf = (counts: Omit<FacetCounts, "called">) =>
    facetGroups({ ...counts, called: new Set() });
  const first = {
    system: { Ledger: 2, Till: 5, Stock: 2 },
    kind: { System: 9, Contract: 4 },
    unknown: { x: 1 },
  };

  it("orders facets as declared and values by how many pages have them", () => {
    const groups = groupsOf({ first, remaining: first, selection: {} });
    expect(groups.map(({ facet }) => facet.key)).toEqual(["kind", "system"]);
    expect(groups[0]?.values.map(({ value }) => value)).toEqual(["Contract", "System"]);
    expect(groups[1]?.values.map(({ value }) => value)).toEqual(["Till", "Ledger", "Stock"]);
  });

  it("hides what would leave nothing, but never what is chosen", () => {
    const remaining = { system: { Till: 0, Ledger: 0, Stock: 1 }, kind: { Contract: 1 } };
    const [, systems] = groupsOf({
      first,
      remaining,
      selection: { system: ["Ledger", "Gone"] },
    });
    expect(systems?.values).toEqual([
      { value: "Ledger", count: 0, selected: true, isIdentifier: false },
      { value: "Stock", count: 1, selected: false, isIdentifier: false },
      { value: "Gone", count: 0, selected: true, isIdentifier: false },
    ]);
  });

  it("tells identifiers of resources from names that people gave", () => {
    const counts = { resource: { "dw.journal": 2, "Rota 2026": 1 }, system: { Till: 1 } };
    const groups = facetGroups({
      first: counts,
      remaining: counts,
      selection: {},
      called: new Set(["Rota 2026"]),
    });
    const told = groups.flatMap(({ values }) =>
      values.map(({ value, isIdentifier }) => [value, isIdentifier]),
    );
    expect(told).toEqual([
      ["Till", false],
      ["dw.journal", true],
      ["Rota 2026", false],
    ]);
  });

  it("keeps the order a query began with, and puts last what it hadn't then", () => {
    const remaining = { system: { Rota: 9, Stock: 4, Till: 1 } };
    const [systems] = groupsOf({ first, remaining, selection: {} });
    expect(systems?.values.map(({ value }) => value)).toEqual(["Till", "Stock", "Rota"]);
  });
});
