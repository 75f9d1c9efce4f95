/** What lies one, two and three hops behind a system, in words for its page. */
import { compareNames } from "../compare.ts";
import { downstreamOf } from "../downstream.ts";
import type { Catalogue, System } from "../schema.ts";
import { ownerNamed } from "./contacts.ts";
import { contractLink, type ContractLinkView } from "./parties.ts";
import { named, resourceName, type Named } from "./resource-row.ts";

export interface DownstreamReason {
  from: Named;
  contract?: ContractLinkView | undefined;
  resource?: Named | undefined;
}

export interface DownstreamSystem extends Named {
  owner?: Named | undefined;
  because: DownstreamReason[];
}

export interface DownstreamHop {
  /** `One hop`. */
  title: string;
  /** By name. */
  systems: DownstreamSystem[];
}

const titles = ["One hop", "Two hops", "Three hops"];

/** A hop a group, as far as there is one. */
export function downstreamView(catalogue: Catalogue, system: System): DownstreamHop[] {
  const reached = downstreamOf(catalogue, system.id, titles.length);
  return titles.flatMap((title, index) => {
    const here = reached.filter(({ hops }) => hops === index + 1);
    if (here.length === 0) return [];
    const systems = here.map(({ system: id, because }): DownstreamSystem => {
      const owner = catalogue.systems.find((candidate) => candidate.id === id)?.owner;
      return {
        ...named(catalogue, id),
        owner: owner === undefined ? undefined : ownerNamed(owner),
        because: because.map((dependence) => ({
          from: named(catalogue, dependence.from),
          contract: contractOf(catalogue, dependence.contract),
          resource: resourceOf(catalogue, dependence.resource),
        })),
      };
    });
    return [{ title, systems: systems.toSorted((a, b) => compareNames(a.name, b.name)) }];
  });
}

function contractOf({ contracts }: Catalogue, id: string | undefined) {
  const contract = contracts.find((candidate) => candidate.id === id);
  return contract && contractLink(contract);
}

function resourceOf({ resources }: Catalogue, id: string | undefined): Named | undefined {
  const resource = resources.find((candidate) => candidate.id === id);
  return resource && { id: resource.id, name: resourceName(resource) };
}
