/** A small catalogue: two contracts, three systems, one shared table. */
import { type Catalogue, catalogueSchema } from "../../../../src/catalogue/schema.ts";
import type { ContractDocument } from "../../../../src/contract/model/document.ts";
import { type Contract, contractSchema, type Flow } from "../../../../src/contract/model/schema.ts";
import type { Finding, Severity } from "../../../../src/diagnostics/finding.ts";

export const emptyFlow = { endpoints: [], storage: [], events: [], examples: [] };

const toLedger: Flow = {
  ...emptyFlow,
  from: "till",
  to: "ledger",
  state: "active",
  purpose: "Book takings.",
  format: "JSON over REST, one batch a minute",
  frequency: "Near real-time (every 60 s)",
  direction: "Push from Till",
  endpoints: [{ method: "POST", url: "https://ledger.example/v2/journal" }],
  errorHandling: { unavailable: "Batches queue.", fallback: "Nightly CSV." },
  authentication: { method: "OAuth" },
};

export function contract(changes: Partial<Contract> = {}): Contract {
  return contractSchema.parse({
    id: "retail/till-ledger",
    title: "Till ↔ Ledger",
    file: "retail/till-ledger.md",
    status: "active",
    domain: "Retail",
    tags: [],
    aliases: [],
    maintainers: [],
    systems: [
      { id: "till", name: "Till", role: "a" },
      { id: "ledger", name: "Ledger", role: "b" },
    ],
    flows: [toLedger],
    resources: [
      {
        id: "journal",
        kind: "table",
        name: "dw.journal",
        access: [{ system: "ledger", mode: "write" }],
      },
    ],
    dataFormats: [],
    changeLog: [],
    contacts: [],
    sections: [
      { anchor: "overview", title: "Overview", level: 2, line: 3 },
      { anchor: "a-to-b", title: "Till → Ledger", level: 2, line: 5 },
      { anchor: "a-to-b-error-handling", title: "Error Handling", level: 3, line: 9 },
      { anchor: "rollback-plan", title: "Rollback Plan", level: 2, line: 12 },
    ],
    ...changes,
  });
}

export const orders = contract({
  id: "commerce/orders-till",
  title: "Orders ↔ Till",
  file: "commerce/orders-till.md",
  domain: "Commerce",
  systems: [
    { id: "orders", name: "Orders", role: "a" },
    { id: "till", name: "Till", role: "b" },
  ],
  flows: [{ ...emptyFlow, from: "till", to: "orders", state: "planned" }],
  resources: [],
});

export function catalogue(contracts: Contract[] = [contract(), orders]): Catalogue {
  const system = (id: string, name: string) => ({
    id,
    name,
    aliases: [],
    external: false,
    links: {},
    contracts: contracts
      .filter(({ systems }) => systems.some((one) => one.id === id))
      .map((one) => one.id),
    reads: [],
    writes: id === "ledger" ? ["journal"] : [],
  });
  return catalogueSchema.parse({
    contracts,
    systems: [system("till", "Till"), system("ledger", "Ledger"), system("orders", "Orders")],
    resources: [
      {
        id: "journal",
        kind: "table",
        name: "dw.journal",
        readers: [],
        writers: ["ledger"],
        contracts: ["retail/till-ledger"],
      },
    ],
    dataFormats: [],
  });
}

/** Only what views read of a document. */
export function document(of: Contract): ContractDocument {
  return {
    source: { file: of.file, path: `contracts/${of.file}`, text: "" },
    contract: of,
    frontmatter: {},
    placeOf: () => ({ line: 1, column: 1 }),
    placeholders: [],
    anchors: [],
    problems: [],
  } as unknown as ContractDocument;
}

export function finding(of: Contract, severity: Severity, line = 1): Finding {
  return {
    rule: "some-rule",
    severity,
    file: `contracts/${of.file}`,
    line,
    column: 1,
    message: "Something.",
  };
}
