/** Contracts grouped by business domain, and the way from one to the next within it. */
import { compareNames } from "../../compare.ts";
import type { Contract } from "../../../contract/model/schema.ts";
import { domainOrder } from "../../facts/domain-order.ts";
import type { Catalogue } from "../../schema.ts";
import { lanesOf, type Lane } from "../parts/lanes.ts";
import { contractLink, type ContractLinkView } from "../parts/parties.ts";

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

const remembered = new WeakMap<Catalogue, ReadonlyMap<string | undefined, Contract[]>>();

/** By title; every page of a contract asks for those of its domain. */
function within(catalogue: Catalogue, domain: string | undefined): Contract[] {
  const known = remembered.get(catalogue) ?? inDomains(catalogue);
  remembered.set(catalogue, known);
  return known.get(domain) ?? [];
}

function inDomains({ contracts }: Catalogue): Map<string | undefined, Contract[]> {
  const byTitle = contracts.toSorted((one, two) => compareNames(one.title, two.title));
  return Map.groupBy(byTitle, ({ domain }) => domain);
}
