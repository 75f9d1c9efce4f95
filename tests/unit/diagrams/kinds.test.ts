import { describe, expect, it } from "vitest";
import type { Diagram } from "../../../src/diagrams/diagram.ts";
import { contractDiagram } from "../../../src/diagrams/kinds/contract.ts";
import { downstreamDiagram } from "../../../src/diagrams/kinds/downstream.ts";
import { landscapeDiagram } from "../../../src/diagrams/kinds/landscape.ts";
import { resourceDiagram } from "../../../src/diagrams/kinds/resource.ts";
import { systemDiagram } from "../../../src/diagrams/kinds/system.ts";
import {
  catalogueOf,
  company,
  contractOf,
  type FlowFacts,
  href,
  sheet,
  shop,
} from "./catalogues.ts";

function edgeLines({ source }: Diagram): string[] {
  return source.split("\n").filter((line) => /^ {2}n\d+ e\d+@/.test(line));
}

/** Ids of the nodes or edges that wear a style. */
function wearing({ source }: Diagram, style: string): string[] {
  return new RegExp(`^ {2}class (\\S+) ${style}$`, "m").exec(source)?.[1]?.split(",") ?? [];
}

function named<Item extends { name?: string; title?: string }>(items: Item[], name: string): Item {
  const found = items.find((item) => item.name === name || item.title === name);
  if (!found) throw new Error(`The fixture has no ${name}.`);
  return found;
}

describe("a contract's diagram", () => {
  it("has a labelled edge in each lane, and one a resource access", () => {
    const diagram = contractDiagram(named(shop.contracts, "Till ↔ Ledger"), href);
    expect(edgeLines(diagram)).toHaveLength(2 + 6);
    expect(edgeLines(diagram)[0]).toContain('|"JSON over REST · real-time"|');
    expect(wearing(diagram, "laneA")).toHaveLength(1);
    expect(wearing(diagram, "laneB")).toHaveLength(1);
  });

  it("draws nothing where nothing flows", () => {
    const diagram = contractDiagram(contractOf("A", "B", ["CSV"], ["CSV", "daily", "none"]), href);
    expect(edgeLines(diagram)).toHaveLength(1);
    expect(diagram.rows).toHaveLength(1);
  });

  it("dashes what is planned", () => {
    const diagram = contractDiagram(
      contractOf("A", "B", ["CSV"], ["CSV", "daily", "planned"]),
      href,
    );
    expect(wearing(diagram, "planned")).toEqual(wearing(diagram, "laneB"));
  });

  it("shows four resources and says how many it leaves out", () => {
    const sheets = ["one", "two", "three", "four", "five", "six"].map((label) =>
      sheet(label, "A", "B"),
    );
    const diagram = contractDiagram(contractOf("A", "B", ["CSV"], ["CSV"], sheets), href);
    expect(wearing(diagram, "resource")).toHaveLength(4);
    expect(diagram.leavesOut).toBe("2 of 6 shared resources");
  });

  it("says who else has access, whom only the resource's page shows", () => {
    const shared = sheet("plan", "A", "B");
    const open = { ...shared, access: [...shared.access, { system: "c", mode: "read" as const }] };
    const diagram = contractDiagram(contractOf("A", "B", ["CSV"], ["CSV"], [open]), href);
    expect(diagram.leavesOut).toBe("1 other system that has access");
    expect(diagram.rows.flatMap(({ from, to }) => [from, to])).not.toContain("c");
  });

  it("marks every system's side, and whom somebody else runs", () => {
    const two = contractOf("A", "B", ["CSV"], ["CSV"]);
    const three = {
      ...two,
      systems: [...two.systems, { id: "c", name: "C", role: "other" as const }],
    };
    const known = catalogueOf({ Home: ["A", "B", "C"] }, [three], ["C"]).systems;
    const diagram = contractDiagram(three, href, known);
    expect(["sideA", "sideB", "sideOther"].map((side) => wearing(diagram, side))).toEqual([
      ["n0"],
      ["n1"],
      ["n2"],
    ]);
    expect(wearing(diagram, "external")).toEqual(["n2"]);
    expect(wearing(diagram, "system")).toEqual(["n0", "n1"]);
  });

  it("tells a resource from a system of the same id", () => {
    const diagram = contractDiagram(
      contractOf("A", "B", ["CSV"], ["CSV"], [sheet("A", "A", "B")]),
      href,
    );
    expect(Object.values(diagram.links.nodes)).toEqual([
      "/systems/a/",
      "/systems/b/",
      "/resources/a/",
    ]);
  });
});

describe("a system's diagram", () => {
  it("links every edge to its contract and lists it as text", () => {
    const diagram = systemDiagram(shop, named(shop.systems, "Till"), href);
    const addresses = Object.values(diagram.links.edges).map((link) => link.href);
    expect(addresses).toHaveLength(edgeLines(diagram).length);
    expect(new Set(addresses)).toEqual(
      new Set(named(shop.systems, "Till").contracts.map((id) => href("contract", id))),
    );
    expect(diagram.rows).toHaveLength(edgeLines(diagram).length);
  });

  it("calls every line by its ends and what stands on it", () => {
    const diagram = systemDiagram(shop, named(shop.systems, "Reporting"), href);
    expect(Object.values(diagram.links.edges).map(({ title }) => title)).toEqual([
      "Ledger → Reporting: Parquet · nightly",
      "Stock → Reporting: Parquet · nightly",
    ]);
  });

  it("puts who only gives left and who only takes right", () => {
    const diagram = systemDiagram(shop, named(shop.systems, "Reporting"), href);
    expect(edgeLines(diagram).every((line) => line.endsWith(" n0"))).toBe(true);
  });

  it("frames domains where there are several", () => {
    const several = systemDiagram(shop, named(shop.systems, "Till"), href);
    const one = systemDiagram(shop, named(shop.systems, "Card Gateway"), href);
    expect(several.source.match(/subgraph/g)).toHaveLength(4);
    expect(one.source).not.toContain("subgraph");
  });
});

describe("what lies downstream", () => {
  const till = named(shop.systems, "Till");

  it("has one line a pair of systems, which leads to what it rests on", () => {
    const diagram = downstreamDiagram(shop, till, href) as Diagram;
    expect(diagram.rows.map(({ from, to, label }) => `${from} → ${to}: ${label}`)).toEqual([
      "Till → Ledger: Till ⇄ Ledger",
      "Till → Ledger: sheet · price overrides",
      "Till → Card Gateway: Till ⇄ Card Gateway",
      "Till → Stock: Till ⇄ Stock",
      "Ledger → Reporting: Ledger ⇄ Reporting",
      "Ledger → Reporting: sheet · cost centres",
      "Stock → Reporting: Stock ⇄ Reporting",
      "Ledger → Payroll: sheet · shop calendar",
      "Stock → Warehouse: Stock ⇄ Warehouse",
    ]);
    expect(edgeLines(diagram)).toHaveLength(7);
    expect(Object.values(diagram.links.edges).map((link) => link.href)).toContain(
      "/resources/shop-calendar/",
    );
  });

  it("tells a line that rests on a resource alone from one that rests on a contract", () => {
    expect(wearing(downstreamDiagram(shop, till, href) as Diagram, "access")).toHaveLength(1);
  });

  it("draws whole hops, and says how many systems it leaves out", () => {
    const near = Array.from({ length: 12 }, (_, index) => `Near ${index}`);
    const far = Array.from({ length: 20 }, (_, index) => `Far ${index}`);
    const none: FlowFacts = [undefined, undefined, "none"];
    const wide = catalogueOf({ all: ["Hub", ...near, ...far] }, [
      ...near.map((name) => contractOf("Hub", name, ["CSV"], none)),
      ...far.map((name) => contractOf("Near 0", name, ["CSV"], none)),
    ]);
    const diagram = downstreamDiagram(wide, named(wide.systems, "Hub"), href) as Diagram;
    expect(edgeLines(diagram)).toHaveLength(12);
    expect(diagram.leavesOut).toBe("20 systems further on");
    const fan = downstreamDiagram(
      catalogueOf(
        { all: ["Hub", ...near, ...far] },
        [...near, ...far].map((name) => contractOf("Hub", name, ["CSV"], none)),
      ),
      named(wide.systems, "Hub"),
      href,
    ) as Diagram;
    expect(edgeLines(fan)).toHaveLength(24);
    expect(fan.leavesOut).toBe("8 systems further on");
  });

  it("is nothing where nobody takes anything", () => {
    expect(downstreamDiagram(shop, named(shop.systems, "Reporting"), href)).toBeUndefined();
  });
});

describe("a resource's diagram", () => {
  it("leads from writers to readers, those who do both with two heads", () => {
    const resource = named(shop.resources, "finance_dw.journal_entries");
    const diagram = resourceDiagram(shop, resource, href);
    expect(edgeLines(diagram)).toEqual(["  n0 e0@<--> n1", "  n1 e1@--> n2"]);
    expect(diagram.rows.map(({ from, label, to }) => `${from} ${label} ${to}`)).toContain(
      "Ledger writes table · finance_dw.journal_entries",
    );
  });
});

describe("the landscape", () => {
  it("has one line a contract and a frame a domain", () => {
    const diagram = landscapeDiagram(company, href);
    expect(edgeLines(diagram)).toHaveLength(26);
    expect(diagram.source.match(/subgraph/g)).toHaveLength(6);
    expect(diagram.source).not.toContain("|");
  });

  it("says which systems it leaves out", () => {
    const lonely = {
      ...shop,
      contracts: shop.contracts.filter(({ title }) => !title.startsWith("Rota")),
    };
    expect(landscapeDiagram(lonely, href).leavesOut).toBe("1 system without a flow");
  });

  it("draws external systems differently", () => {
    expect(wearing(landscapeDiagram(company, href), "external")).toHaveLength(3);
  });
});
