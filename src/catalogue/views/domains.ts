/** Contracts grouped by business domain, and the way from one to the next within it. */
import { compareNames } from "../compare.ts";
import type { Contract } from "../../contract/schema.ts";
import { domainOrder } from "../domain-order.ts";
import type { Catalogue } from "../schema.ts";
import { lanesOf, type Lane } from "./lanes.ts";
import { contractLink, type ContractLinkView } from "./parties.ts";

export interface DomainGroup {
  /** Absent for contracts that belong to no domain. */
  domain: string | undefined;
  contracts: { link: ContractLinkView; lanes: Lane[] }[];
}

export function byDomain(catalogue: Catalogue): DomainGroup[] {
  const domains = [...new Set(catalogue.contracts.map(({ domain }) => domain))];
  return domains.toSorted(domainOrder(catalogue)).map((domain) => ({
    domain,
    contracts: within(catalogue, domain).map((contract) => ({
      link: contractLink(contract),
      lanes: lanesOf(contract),
    })),
  }));
}

/** The contracts before and after this one in its domain, by title. */
export function neighbours(catalogue: Catalogue, contract: Contract) {
  const row = within(catalogue, contract.domain);
  const at = row.findIndex(({ id }) => id === contract.id);
  const [previous, next] = [row[at - 1], row[at + 1]];
  return { previous: previous && contractLink(previous), next: next && contractLink(next) };
}

function within(catalogue: Catalogue, domain: string | undefined): Contract[] {
  return catalogue.contracts
    .filter((contract) => contract.domain === domain)
    .toSorted((one, two) => compareNames(one.title, two.title));
}
