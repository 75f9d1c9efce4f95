/** One line of the list of contracts. */
import type { Contract, ContractDate, Status } from "../../contract/schema.ts";
import type { Catalogue } from "../schema.ts";
import { completeness, type Completeness } from "./completeness.ts";
import { lanesOf, type Lane } from "./lanes.ts";
import { contractLink, type ContractLinkView } from "./parties.ts";
import { resourceName } from "./resource-row.ts";

export interface ContractRow {
  link: ContractLinkView;
  domain?: string | undefined;
  status: Status;
  updated?: ContractDate | undefined;
  lanes: Lane[];
  /** The first few resources it shares, and how many more there are. */
  resources: { id: string; name: string }[];
  moreResources: number;
  completeness: Completeness;
  /** Words a reader may filter by that the line itself does not show. */
  keywords: string;
}

const shownResources = 3;

export function contractRow(contract: Contract): ContractRow {
  return {
    link: contractLink(contract),
    domain: contract.domain,
    status: contract.status,
    updated: contract.lastUpdated,
    lanes: lanesOf(contract),
    resources: contract.resources
      .slice(0, shownResources)
      .map((resource) => ({ id: resource.id, name: resourceName(resource) })),
    moreResources: Math.max(0, contract.resources.length - shownResources),
    completeness: completeness(contract),
    keywords: [
      ...contract.resources.map(({ name }) => name),
      ...contract.tags,
      ...contract.maintainers,
      ...contract.contacts.map(({ name }) => name),
    ].join(" "),
  };
}

/** All contracts, domain by domain, by title. */
export function contractRows(catalogue: Catalogue): ContractRow[] {
  return catalogue.contracts
    .map(contractRow)
    .toSorted(
      (one, two) =>
        (one.domain ?? "\uffff").localeCompare(two.domain ?? "\uffff") ||
        one.link.title.localeCompare(two.link.title),
    );
}

/** What a column holds, each value once, in order. */
export function distinct(values: (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].toSorted((one, two) =>
    one.localeCompare(two),
  );
}
