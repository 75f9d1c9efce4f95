import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../../../src/catalogue/gathering/build.ts";
import type { Registry } from "../../../../src/catalogue/schema.ts";
import { knownSystems } from "../../../../src/catalogue/gathering/systems.ts";
import { readContract } from "../../../../src/contract/read.ts";

const entry = { aliases: [], external: false, links: {} };
const registry: Registry = {
  till: { ...entry, name: "Till", aliases: ["POS"], owner: "Retail", domain: "Retail", tier: 1 },
  dwh: { ...entry, name: "Data Warehouse", external: true },
  unused: { ...entry, name: "Nobody" },
};

function systems(texts: Record<string, string>, known: Registry = {}) {
  const documents = Object.entries(texts).map(([file, text]) =>
    readContract({ file, path: file, text }, knownSystems(known)),
  );
  return buildCatalogue(documents, known).systems;
}

test("without a registry systems are what contracts say", () => {
  const contacts = "## Contacts\n\n**Till Owner:** Priya\n**Ledger On-Call:** Rota";
  expect(systems({ "finance/a.md": `# Till ↔ Ledger\n\n${contacts}` })).toMatchObject([
    { id: "ledger", name: "Ledger", domain: "Finance", external: false, contracts: ["finance/a"] },
    { id: "till", name: "Till", owner: "Priya", domain: "Finance" },
  ]);
});

describe("with a registry", () => {
  const all = systems(
    {
      "a.md":
        "# POS ↔ Ledger\n\n## Shared Resources\n- **Queues:** `sales` (POS publishes, Data Warehouse reads)",
    },
    registry,
  );

  test("its word counts, and one system has one name", () => {
    expect(all.find(({ id }) => id === "till")).toMatchObject({
      name: "Till",
      owner: "Retail",
      tier: 1,
      writes: ["sales"],
    });
  });

  test("a system that only reads a shared resource is there too, with no contract", () => {
    expect(all.find(({ id }) => id === "dwh")).toMatchObject({
      contracts: [],
      reads: ["sales"],
      external: true,
    });
  });

  test("a system nobody speaks of is not", () => {
    expect(all.map(({ id }) => id)).toEqual(["dwh", "ledger", "till"]);
  });
});

test("a domain is only told where all contracts agree", () => {
  const [a] = systems({ "x/a.md": "# A ↔ B", "y/b.md": "# A ↔ C" });
  expect(a).toMatchObject({ id: "a" });
  expect(a?.domain).toBeUndefined();
});
