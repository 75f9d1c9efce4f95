/** Catalogues to draw: a small shop, and a company of eighteen systems. */
import type { Catalogue, System } from "../../../src/catalogue/schema.ts";
import type {
  Contract,
  Flow,
  FlowState,
  ResourceReference,
} from "../../../src/contract/model/schema.ts";
import type { Href } from "../../../src/diagrams/diagram.ts";

export const href: Href = (kind, id) => `/${kind}s/${id}/`;

export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** Format, frequency, and whether it flows today. */
export type FlowFacts = [
  format?: string | undefined,
  frequency?: string | undefined,
  state?: FlowState,
];

export function flowOf(
  from: string,
  to: string,
  [format, frequency, state = "active"]: FlowFacts,
): Flow {
  return {
    from: slugOf(from),
    to: slugOf(to),
    state,
    ...(format ? { format } : {}),
    ...(frequency ? { frequency } : {}),
    endpoints: [],
    storage: [],
    events: [],
    examples: [],
  };
}

export function contractOf(
  first: string,
  second: string,
  forth: FlowFacts,
  back: FlowFacts,
  resources: ResourceReference[] = [],
): Contract {
  return {
    id: `${slugOf(first)}-${slugOf(second)}`,
    title: `${first} ↔ ${second}`,
    file: `${slugOf(first)}-${slugOf(second)}.md`,
    status: "active",
    tags: [],
    aliases: [],
    maintainers: [],
    systems: [
      { id: slugOf(first), name: first, role: "a" },
      { id: slugOf(second), name: second, role: "b" },
    ],
    flows: [flowOf(first, second, forth), flowOf(second, first, back)],
    resources,
    dataFormats: [],
    changeLog: [],
    contacts: [],
    sections: [],
  };
}

export function sheet(label: string, writer: string, reader: string): ResourceReference {
  return {
    id: slugOf(label),
    kind: "google-sheet",
    name: `1A2b3C4d5E6f7G8h9I0j-${slugOf(label)}`,
    label,
    access: [
      { system: slugOf(writer), mode: "write" },
      { system: slugOf(reader), mode: "read" },
    ],
  };
}

export function catalogueOf(
  domains: Record<string, string[]>,
  contracts: Contract[],
  external: string[] = [],
): Catalogue {
  const systems = Object.entries(domains).flatMap(([domain, names]) =>
    names.map((name): System => ({
      id: slugOf(name),
      name,
      aliases: [],
      domain,
      external: external.includes(name),
      links: {},
      contracts: contracts
        .filter((contract) => contract.systems.some(({ id }) => id === slugOf(name)))
        .map(({ id }) => id),
      reads: [],
      writes: [],
    })),
  );
  const named = contracts.flatMap((contract) =>
    contract.resources.map((resource) => ({ contract, resource })),
  );
  const resources = [...new Map(named.map(({ resource }) => [resource.id, resource])).values()].map(
    (resource) => {
      const uses = named.filter((each) => each.resource.id === resource.id);
      const withMode = (mode: string) => [
        ...new Set(
          uses.flatMap((use) =>
            use.resource.access
              .filter((access) => access.mode === mode || access.mode === "read-write")
              .map(({ system }) => system),
          ),
        ),
      ];
      return {
        ...resource,
        readers: withMode("read"),
        writers: withMode("write"),
        contracts: uses.map(({ contract }) => contract.id),
      };
    },
  );
  return { contracts, systems, resources, dataFormats: [] };
}

const none: FlowFacts = ["nothing", "never", "none"];

export const shop = catalogueOf(
  {
    Payments: ["Till", "Card Gateway"],
    Finance: ["Ledger", "Payroll"],
    Supply: ["Stock", "Warehouse"],
    People: ["Rota"],
    Insight: ["Reporting"],
  },
  [
    contractOf(
      "Till",
      "Ledger",
      ["JSON over REST", "real-time"],
      ["JSON", "daily 02:00"],
      [
        sheet("shop calendar", "Ledger", "Till"),
        sheet("price overrides", "Till", "Ledger"),
        {
          id: "ledger-journal",
          kind: "table",
          name: "finance_dw.journal_entries",
          access: [
            { system: "ledger", mode: "read-write" },
            { system: "till", mode: "read" },
          ],
        },
      ],
    ),
    contractOf("Till", "Card Gateway", ["ISO 8583", "per sale"], ["webhook", "per settlement"]),
    contractOf("Till", "Stock", ["queue messages", "per basket"], ["JSON", "every 5 min"]),
    contractOf("Stock", "Warehouse", ["EDI 850", "hourly"], ["EDI 856", "hourly"]),
    contractOf("Ledger", "Reporting", ["Parquet", "nightly"], none, [
      sheet("cost centres", "Ledger", "Reporting"),
    ]),
    contractOf("Stock", "Reporting", ["Parquet", "nightly"], none),
    contractOf("Payroll", "Ledger", ["CSV", "monthly"], none),
    contractOf(
      "Rota",
      "Payroll",
      ["CSV", "weekly"],
      ["JSON", "monthly", "planned"],
      [sheet("shop calendar", "Rota", "Payroll")],
    ),
    contractOf("Rota", "Till", ["JSON", "at opening"], none),
    contractOf("Warehouse", "Ledger", ["CSV", "weekly", "planned"], none),
  ],
  ["Card Gateway"],
);

const both: [FlowFacts, FlowFacts] = [
  ["JSON", "real-time"],
  ["JSON", "hourly"],
];
const forth: [FlowFacts, FlowFacts] = [["JSON", "real-time"], none];

export const company = catalogueOf(
  {
    Payments: ["Till", "Card Gateway", "Gift Cards"],
    Finance: ["Ledger", "Payroll", "Invoicing", "Tax Engine"],
    Supply: ["Stock", "Warehouse", "Purchasing", "Carrier Portal"],
    People: ["Rota", "Staff Directory"],
    Customers: ["Web Shop", "Loyalty", "Newsletter"],
    Insight: ["Reporting", "Data Lake"],
  },
  [
    contractOf("Till", "Ledger", ...both),
    contractOf("Till", "Card Gateway", ...both),
    contractOf("Till", "Gift Cards", ...both),
    contractOf("Till", "Stock", ...both),
    contractOf("Web Shop", "Stock", ...both),
    contractOf("Web Shop", "Card Gateway", ...both),
    contractOf("Web Shop", "Loyalty", ...both),
    contractOf("Till", "Loyalty", ...forth),
    contractOf("Loyalty", "Newsletter", ...forth),
    contractOf("Stock", "Warehouse", ...both),
    contractOf("Purchasing", "Stock", ...forth),
    contractOf("Purchasing", "Invoicing", ...both),
    contractOf("Warehouse", "Carrier Portal", ...both),
    contractOf("Invoicing", "Ledger", ...forth),
    contractOf("Invoicing", "Tax Engine", ...both),
    contractOf("Payroll", "Ledger", ...forth),
    contractOf("Rota", "Payroll", ...forth),
    contractOf("Staff Directory", "Rota", ...forth),
    contractOf("Staff Directory", "Payroll", ...forth),
    contractOf("Rota", "Till", ...forth),
    contractOf("Ledger", "Data Lake", ...forth),
    contractOf("Stock", "Data Lake", ...forth),
    contractOf("Web Shop", "Data Lake", ...forth),
    contractOf("Data Lake", "Reporting", ...forth),
    contractOf("Carrier Portal", "Invoicing", ["CSV", "monthly", "planned"], none),
    contractOf("Gift Cards", "Ledger", ...forth),
  ],
  ["Card Gateway", "Carrier Portal", "Tax Engine"],
);

/** As many systems as asked for in twelve domains; each has a contract in its own, every third one in another. */
export function groupOfCompanies(size: number): Catalogue {
  const domains = 12;
  const names = Array.from({ length: size }, (_, index) => `System ${index + 1}`);
  const contracts = names.flatMap((name, index) =>
    (index % 3 === 0 ? [domains, 5] : [domains]).map((step) =>
      contractOf(name, names[(index + step) % size] ?? "", ...both),
    ),
  );
  const byDomain: Record<string, string[]> = {};
  for (const [index, name] of names.entries())
    (byDomain[`Domain ${(index % domains) + 1}`] ??= []).push(name);
  return catalogueOf(byDomain, contracts);
}
