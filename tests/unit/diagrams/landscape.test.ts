import { describe, expect, it } from "vitest";
import { mapDomains } from "../../../src/catalogue/views/map/map-domains.ts";
import { domainDiagram } from "../../../src/diagrams/kinds/domain.ts";
import { landscapeDiagram } from "../../../src/diagrams/kinds/landscape.ts";
import {
  catalogueOf,
  company,
  contractOf,
  type FlowFacts,
  groupOfCompanies,
  href,
} from "./catalogues.ts";

const big = groupOfCompanies(200);

describe("the landscape at size", () => {
  it("shows up to sixty systems", () => {
    const { source, leavesOut } = landscapeDiagram(groupOfCompanies(60), href);
    expect(source.match(/^ *n\d+\["System/gm)).toHaveLength(60);
    expect(leavesOut).toBeUndefined();
  });

  it("becomes its domains beyond, with counts on the lines, each leading to its own map", () => {
    const diagram = landscapeDiagram(big, href);
    expect(Object.values(diagram.links.nodes)).toEqual(
      expect.arrayContaining(mapDomains(big).map(({ id }) => `/domains/${id}/`)),
    );
    const counts = Array.from(diagram.source.matchAll(/\|"(\d+)"\|/g), ([, count]) =>
      Number(count),
    );
    const between = big.contracts.filter(
      ({ systems: [one, other] }) => domainOf(one?.id) !== domainOf(other?.id),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(between.length);
    expect(diagram.leavesOut).toBe(
      `${big.contracts.length - between.length} contracts within a domain`,
    );
  });

  it("becomes its domains where its lines would be a thicket, too", () => {
    const few = names("Shop").concat(names("Depot"));
    const pairs = few.flatMap((one, index) =>
      [few[index + 1], few[index + 2], few[index + 3]].flatMap((other) =>
        other ? contractOf(one, other, ["JSON"], ["JSON"]) : [],
      ),
    );
    const crowded = catalogueOf({ Shops: few.slice(0, 25), Depots: few.slice(25) }, pairs);
    expect(Object.values(landscapeDiagram(crowded, href).links.nodes)).toEqual([
      "/domains/depots/",
      "/domains/shops/",
    ]);
  });

  it("calls each line by the domains it joins, and which way", () => {
    const byDomain = { Shops: names("Shop"), Depots: names("Depot"), Banks: names("Bank") };
    const [both, forth, back] = [["JSON"], ["JSON"], ["", "", "none"]] as FlowFacts[];
    if (!both || !forth || !back) throw new Error("The fixture has no flows.");
    const within = Object.values(byDomain).flatMap((each) =>
      each.slice(1).map((name) => contractOf(each[0] ?? "", name, both, both)),
    );
    const between = [
      contractOf("Shop 1", "Depot 1", both, both),
      contractOf("Shop 2", "Depot 2", forth, back),
      contractOf("Bank 1", "Shop 1", forth, back),
    ];
    const diagram = landscapeDiagram(catalogueOf(byDomain, [...within, ...between]), href);
    expect(Object.values(diagram.links.edges).map(({ title }) => title)).toEqual([
      "Shops ⇄ Depots: 2 contracts",
      "Banks → Shops: 1 contract",
    ]);
  });

  it("shows the busiest where there are no domains, and says how many it leaves out", () => {
    const names = Array.from({ length: 70 }, (_, index) => `S${index}`);
    const hub = catalogueOf(
      { One: names },
      names.slice(1).map((name) => contractOf("S0", name, ["JSON"], ["JSON"])),
    );
    const { source, leavesOut } = landscapeDiagram(hub, href);
    expect(source.match(/^ *n\d+\["S/gm)).toHaveLength(60);
    expect(source).not.toContain("subgraph");
    expect(leavesOut).toBe("10 systems with fewer contracts");
  });
});

describe("a domain's map", () => {
  const domains = mapDomains(company);
  const finance = domains.find(({ name }) => name === "Finance");
  if (!finance) throw new Error("The fixture has no Finance.");
  const diagram = domainDiagram(company, finance, domains, href);

  it("shows its systems, and each other domain it has contracts with as one box", () => {
    expect(Object.values(diagram.links.nodes)).toEqual([
      ...["invoicing", "ledger", "payroll", "tax-engine"].map((id) => `/systems/${id}/`),
      ...["insight", "payments", "people", "supply"].map((id) => `/domains/${id}/`),
    ]);
  });

  it("leads from a line to its contract, or where it stands for several to the other domain", () => {
    const addresses = Object.values(diagram.links.edges).map((edge) => edge.href);
    expect(addresses).toContain("/contracts/invoicing-tax-engine/");
    expect(diagram.source).toContain('|"2"|');
    expect(addresses).toEqual(expect.arrayContaining(["/domains/payments/", "/domains/supply/"]));
    expect(Object.values(diagram.links.edges)).toContainEqual({
      href: "/domains/payments/",
      title: "Payments ⇄ Ledger: 2 contracts",
    });
  });

  it("frames its systems, unless the frame would make many lines long", () => {
    const crowd = domainDiagram(big, mapDomains(big)[0] ?? finance, mapDomains(big), href);
    expect(diagram.source).toContain("subgraph");
    expect(crowd.links.edges).toHaveProperty("e24");
    expect(crowd.source).not.toContain("subgraph");
  });

  it("lists every flow as text", () => {
    expect(diagram.rows).toContainEqual({
      from: "Gift Cards",
      to: "Ledger",
      label: "Gift Cards ⇄ Ledger",
      href: "/contracts/gift-cards-ledger/",
    });
  });
});

describe("domains of the map", () => {
  it("have ids of their own, and systems without one come last", () => {
    const catalogue = catalogueOf({ "R & D": ["A"], "r and d": ["B"] }, []);
    const [first, ...rest] = catalogue.systems;
    if (!first) throw new Error("The fixture has no system.");
    const { domain: _, ...homeless } = first;
    expect(
      mapDomains({ ...catalogue, systems: [...rest, { ...homeless, id: "c" }, first] }).map(
        ({ id, name }) => [id, name],
      ),
    ).toEqual([
      ["r-and-d", "R & D"],
      ["r-and-d-2", "r and d"],
      ["no-domain", "No domain"],
    ]);
  });
});

function names(kind: string): string[] {
  return Array.from({ length: 25 }, (_, index) => `${kind} ${index + 1}`);
}

function domainOf(system: string | undefined): string | undefined {
  return big.systems.find(({ id }) => id === system)?.domain;
}
