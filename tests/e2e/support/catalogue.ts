/** What the pages are held against: the demo's own catalogue, as `export` prints it. */
import { execFileSync } from "node:child_process";
import { type Catalogue, catalogueSchema } from "../../../src/catalogue/schema.ts";
import { root } from "./root.ts";

export const binary = `${root}/lib/cli/main.js`;

const json = execFileSync(process.execPath, [binary, "export", "contracts"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 1e8,
});

export const catalogue: Catalogue = catalogueSchema.parse(JSON.parse(json));

export function contractNamed(id: string): Catalogue["contracts"][number] {
  const found = catalogue.contracts.find((contract) => contract.id === id);
  if (!found) throw new Error(`The demo has no contract ${id}.`);
  return found;
}

export function systemNamed(id: string): Catalogue["systems"][number] {
  const found = catalogue.systems.find((system) => system.id === id);
  if (!found) throw new Error(`The demo has no system ${id}.`);
  return found;
}

export function resourceNamed(name: string): Catalogue["resources"][number] {
  const found = catalogue.resources.find((resource) => resource.name === name);
  if (!found) throw new Error(`The demo has no resource ${name}.`);
  return found;
}

/** One address of every page kind. */
export const pageKinds = {
  home: "",
  contracts: "contracts/",
  contract: "contracts/retail/till-ledger/",
  "contract of three": "contracts/supply/orders-carrier-hub-swiftdrop/",
  "contract in MDX": "contracts/commerce/loyalty-crm/",
  "contract with an author's diagram": "contracts/commerce/web-shop-payments/",
  "contract with gaps": "contracts/supply/supplier-portal-ledger/",
  systems: "systems/",
  system: "systems/ledger/",
  resources: "resources/",
  resource: "resources/ledger-dropbox/",
  formats: "formats/",
  format: "formats/journal-batch/",
  "format that differs": "formats/stock-movement/",
  owners: "owners/",
  owner: "owners/store-technology/",
  map: "map/",
  "map of a domain": "map/finance/",
  matrix: "matrix/",
  health: "health/",
  search: "search/",
  "search with results": "search/?q=journal",
  guide: "guide/",
  "guide with generated tables": "guide/commands/",
  "not found": "404.html",
} as const;
