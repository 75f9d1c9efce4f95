/** What lies one, two and three hops behind a system, in words for its page. */
import { compareNames } from "../../compare.ts";
import { type Dependence, type Downstream, downstreamOf } from "../../facts/downstream.ts";
import type { Catalogue, System } from "../../schema.ts";
import { ownerNamed } from "../people/contacts.ts";
import { contractLink, type ContractLinkView } from "../parts/parties.ts";
import { named, namedResource, type NamedResource, type Named } from "../resource/resource-row.ts";
import { withId } from "../../with-id.ts";

export interface DownstreamReason {
  from: Named;
  contract?: ContractLinkView | undefined;
  resource?: NamedResource | undefined;
}

export interface DownstreamSystem extends Named {
  owner?: Named | undefined;
  because: DownstreamReason[];
}

export interface DownstreamHop {
  /** `One hop`. */
  title: string;
  /** By name, with owners and reasons; empty where the hop is too wide for that. */
  systems: DownstreamSystem[];
  /** By name, of a hop that is too wide for reasons. */
  names: Named[];
  /** How many systems of the hop are not even named. */
  more: number;
}

const titles = ["One hop", "Two hops", "Three hops"];

/** In a dense catalogue nearly every system is within three hops; a page tells of the nearest and stays a page. */
const mostExplained = 24;
const mostNamed = 60;

/** A hop a group, as far as there is one. */
export function downstreamView(catalogue: Catalogue, system: System): DownstreamHop[] {
  const reached = downstreamOf(catalogue, system.id, titles.length);
  const explained = explainIn(catalogue);
  return titles.flatMap((title, index): DownstreamHop[] => {
    const here = reached.filter(({ hops }) => hops === index + 1);
    if (here.length === 0) return [];
    const untilHere = reached.filter(({ hops }) => hops <= index + 1).length;
    if (untilHere <= mostExplained)
      return [{ title, systems: byName(here.map(explained)), names: [], more: 0 }];
    const names = byName(here.map(({ system: id }) => named(catalogue, id)));
    const more = Math.max(0, names.length - mostNamed);
    return [{ title, systems: [], names: names.slice(0, mostNamed), more }];
  });
}

function byName<Each extends Named>(systems: Each[]): Each[] {
  return systems.toSorted((a, b) => compareNames(a.name, b.name));
}

function explainIn(catalogue: Catalogue) {
  const reason = reasonIn(catalogue);
  return ({ system: id, because }: Downstream): DownstreamSystem => {
    const owner = withId(catalogue.systems, id)?.owner;
    return {
      ...named(catalogue, id),
      owner: owner === undefined ? undefined : ownerNamed(owner),
      because: because.map(reason),
    };
  };
}

function reasonIn(catalogue: Catalogue) {
  const { contracts, resources } = catalogue;
  return (dependence: Dependence): DownstreamReason => {
    const contract = withId(contracts, dependence.contract);
    const resource = withId(resources, dependence.resource);
    return {
      from: named(catalogue, dependence.from),
      contract: contract && contractLink(contract),
      resource: resource && namedResource(resource),
    };
  };
}
