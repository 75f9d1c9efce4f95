/** One line of the list of contracts. */
import { compareNames } from "../../compare.ts";
import type { ContractDocument, Placeholder } from "../../../contract/model/document.ts";
import {
  type Contract,
  type ContractDate,
  type Status,
  statusSchema,
} from "../../../contract/model/schema.ts";
import type { Finding } from "../../../diagnostics/finding.ts";
import { domainOrder } from "../../facts/domain-order.ts";
import type { Catalogue } from "../../schema.ts";
import { completeness, type Completeness } from "../health/completeness.ts";
import { type Facet, type FacetValues, namesOf } from "../parts/facets.ts";
import { formatFamilies } from "../format/format-families.ts";
import { frequencies, frequenciesIn } from "../words/frequency.ts";
import { lanesOf, type Lane } from "../parts/lanes.ts";
import { ownerIds, ownersOf } from "../people/owners.ts";
import { contractLink, type ContractLinkView } from "../parts/parties.ts";
import { type NamedResource, namedResource, resourceNames } from "../resource/resource-row.ts";

export interface ContractRow {
  link: ContractLinkView;
  domain?: string | undefined;
  status: Status;
  updated?: ContractDate | undefined;
  lanes: Lane[];
  /** The first few resources it shares, and how many more there are. */
  resources: NamedResource[];
  moreResources: number;
  completeness: Completeness;
  /** Words a reader may filter by that the line itself does not show. */
  keywords: string;
  values: FacetValues;
}

export interface ContractList {
  facets: Facet[];
  rows: ContractRow[];
}

const shownResources = 3;
const health = { warning: "Warnings", info: "Infos only", none: "Nothing open" } as const;

/** All contracts, domain by domain, by title. */
export function contractList(
  catalogue: Catalogue,
  findings: readonly Finding[],
  documents: readonly ContractDocument[],
): ContractList {
  const inOrder = domainOrder(catalogue);
  const byId = new Map(documents.map((document) => [document.contract.id, document]));
  const states = healthByPath(findings);
  const rows = catalogue.contracts.map((contract) => {
    const document = byId.get(contract.id);
    const state = states.get(document?.source.path ?? "") ?? health.none;
    return contractRow(catalogue, contract, state, document?.placeholders);
  });
  return {
    facets: [
      { name: "system", label: "System", names: namesOf(catalogue.systems) },
      { name: "resource", label: "Resource", names: resourceNames(catalogue) },
      { name: "domain", label: "Domain", order: catalogue.domains ?? [] },
      { name: "format", label: "Format" },
      { name: "frequency", label: "Frequency", order: frequencies },
      { name: "status", label: "Status", order: statusSchema.options },
      { name: "owner", label: "Owner", names: namesOf(ownersOf(catalogue)) },
      { name: "health", label: "Health", order: Object.values(health) },
    ],
    rows: rows.toSorted(
      (one, two) => inOrder(one.domain, two.domain) || compareNames(one.link.title, two.link.title),
    ),
  };
}

export function contractRow(
  catalogue: Catalogue,
  contract: Contract,
  state: string = health.none,
  open: readonly Placeholder[] = [],
): ContractRow {
  return {
    link: contractLink(contract),
    domain: contract.domain,
    status: contract.status,
    updated: contract.lastUpdated,
    lanes: lanesOf(contract),
    resources: contract.resources.slice(0, shownResources).map(namedResource),
    moreResources: Math.max(0, contract.resources.length - shownResources),
    completeness: completeness(catalogue, contract, open),
    keywords: [
      ...contract.resources.map(({ name }) => name),
      ...contract.tags,
      ...contract.maintainers,
      ...contract.contacts.map(({ name }) => name),
    ].join(" "),
    values: {
      system: contract.systems.map(({ id }) => id),
      resource: contract.resources.map(({ id }) => id),
      domain: [contract.domain],
      format: contract.flows.flatMap(({ format }) => formatFamilies(format)),
      frequency: contract.flows.flatMap(({ frequency }) => frequenciesIn(frequency)),
      status: [contract.status],
      owner: ownerIds(catalogue, contract),
      health: [state],
    },
  };
}

/** An info doesn't hide a warning of the same file. */
function healthByPath(findings: readonly Finding[]): Map<string, string> {
  const states = new Map<string, string>();
  for (const { file, severity } of findings) {
    if (severity !== "info") states.set(file, health.warning);
    else if (!states.has(file)) states.set(file, health.info);
  }
  return states;
}
