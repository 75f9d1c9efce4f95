/** The business domains systems belong to, each with a page of the map of its own. */
import { compareNames } from "../../compare.ts";
import { freeIds } from "../../../contract/text/free-ids.ts";
import { slugOf } from "../../../contract/text/slug.ts";
import { domainOrder } from "../../facts/domain-order.ts";
import type { Catalogue, System } from "../../schema.ts";
import type { DomainGroup } from "./domains.ts";
import { lanesOf } from "../parts/lanes.ts";
import { contractLink } from "../parts/parties.ts";

export interface MapDomain {
  /** Unique among the domains; safe in an address. */
  id: string;
  name: string;
  /** By name. */
  systems: System[];
}

/** Those of no domain come last, as a domain of their own. */
export const noDomain = "No domain";

export function mapDomains(catalogue: Pick<Catalogue, "systems" | "domains">): MapDomain[] {
  const { systems } = catalogue;
  const inOrder = domainOrder(catalogue);
  const names = [...new Set(systems.map(domainName))].toSorted(
    (one, two) => Number(one === noDomain) - Number(two === noDomain) || inOrder(one, two),
  );
  const idFor = freeIds();
  return names.map((name) => {
    return {
      id: idFor(slugOf(name)),
      name,
      systems: systems
        .filter((system) => domainName(system) === name)
        .toSorted((one, two) => compareNames(one.name, two.name)),
    };
  });
}

export function domainName({ domain }: Pick<System, "domain">): string {
  return domain ?? noDomain;
}

/** Contracts that a system of the domain is a party to. */
export function contractsOfDomain(
  { contracts }: Catalogue,
  { systems }: MapDomain,
): DomainGroup["contracts"] {
  const ids = new Set(systems.flatMap((system) => system.contracts));
  return contracts
    .filter(({ id }) => ids.has(id))
    .toSorted((one, two) => compareNames(one.title, two.title))
    .map((contract) => ({ link: contractLink(contract), lanes: lanesOf(contract) }));
}
