import { describe, expect, test } from "vitest";
import { type RawFile, readFiles } from "../../../../src/catalogue/gathering/read-files.ts";

const raw = (name: string, text: string): RawFile => ({
  file: name,
  path: `contracts/${name}`,
  content: new TextEncoder().encode(text),
});

function read(titles: readonly string[], registry?: string) {
  const files = titles.map((text, index) => raw(`${index}.md`, text));
  const { catalogue, noticed } = readFiles(
    files,
    registry === undefined ? undefined : raw("systems.yaml", registry),
  );
  return { systems: catalogue.systems.map(({ id }) => id), catalogue, noticed };
}

const wms = "warehouse-management-system-wms";
const full = "# Warehouse Management System (WMS) ↔ Orders";

describe("an abbreviation in brackets is a name in every contract", () => {
  test.each([
    ["in a title", full],
    ["with the abbreviation first", "# WMS (Warehouse Management System) ↔ Orders"],
    ["behind the words for a contract", `# Integration Contract: ${full.slice(2)}`],
  ])("%s", (_, title) => {
    expect(read([title, "# WMS ↔ Billing"]).systems).toHaveLength(3);
    expect(read(["# Billing → WMS", title]).systems).toHaveLength(3);
  });

  test("so is the name without it", () => {
    expect(read([full, "# Warehouse Management System ↔ Billing"]).systems).toEqual([
      "billing",
      "orders",
      wms,
    ]);
  });

  test("in a heading with an arrow", () => {
    const heading = "# Orders ↔ Billing\n\n## Orders → Data Warehouse (DWH)\n";
    expect(read([heading, "# DWH ↔ Till"]).systems).toContain("data-warehouse-dwh");
    expect(read([heading, "# DWH ↔ Till"]).systems).not.toContain("dwh");
  });

  test("the directions of both are its own", () => {
    const { catalogue } = read([full, "# WMS → Billing\n\n## WMS → Billing\n\nPicks."]);
    expect(catalogue.contracts[1]?.flows[0]).toMatchObject({ from: wms, to: "billing" });
  });
});

describe("what stands in brackets otherwise is no abbreviation", () => {
  test.each([
    ["a country", "# Search (SE) ↔ Orders", "# SE ↔ Billing"],
    ["a part", "# Stock (Count App) ↔ Orders", "# Count App ↔ Billing"],
    ["other letters", "# Order Service (EU) ↔ Orders", "# EU ↔ Billing"],
  ])("%s", (_, title, other) => {
    expect(read([title, other]).systems).toHaveLength(4);
  });
});

describe("an abbreviation of two systems", () => {
  const other = "# Workforce Management System (WMS) ↔ Rota";

  test("is neither's, and told at the second", () => {
    const { systems, noticed } = read([full, other, "# WMS ↔ Billing"]);
    expect(systems).toContain("wms");
    expect(noticed).toMatchObject([
      {
        rule: "alias-conflict",
        path: "contracts/1.md",
        place: { line: 1, column: 1 },
        message: expect.stringContaining("“WMS”"),
      },
    ]);
  });

  test("is told once, however often both are named", () => {
    expect(read([full, other, full, other]).noticed).toHaveLength(1);
  });

  test("is settled by the registry", () => {
    const registry = "wms:\n  name: Warehouse\n  aliases: [Warehouse Management System]\n";
    const { systems, noticed } = read([full, "# WMS ↔ Billing"], registry);
    expect([systems, noticed]).toEqual([["billing", "orders", "wms"], []]);
    expect(read([full, other], registry).noticed).toMatchObject([{ rule: "alias-conflict" }]);
  });
});

test("the registry's system of that name has the long name as well", () => {
  const registry = "wms:\n  name: WMS\n";
  expect(read([full, "# Warehouse Management System ↔ Billing"], registry).systems).toEqual([
    "billing",
    "orders",
    "wms",
  ]);
});
