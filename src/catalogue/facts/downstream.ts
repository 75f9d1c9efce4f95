/** Who feels it when a system falls silent: those that take from it, those that take from them, and so on. */
import { isLive } from "../../contract/model/is-live.ts";
import type { Catalogue } from "../schema.ts";

/** Why a system feels it: it takes what `from` gives under a contract, or reads what `from` writes. */
export interface Dependence {
  /** Id of the system one hop nearer. */
  from: string;
  /** Id of the contract whose flow it takes, or of the resource it reads. */
  contract?: string;
  resource?: string;
}

export interface Downstream {
  /** Id of the system. */
  system: string;
  /** How many steps away, by the shortest way. */
  hops: number;
  /** Every dependence on a system one hop nearer. */
  because: Dependence[];
}

type Dependants = ReadonlyMap<string, readonly (Dependence & { system: string })[]>;

const remembered = new WeakMap<Catalogue, Dependants>();

/** Each system once, nearest first. What flows in a circle ends where it began. */
export function downstreamOf(catalogue: Catalogue, id: string, furthest = 3): Downstream[] {
  const dependants = dependantsIn(catalogue);
  const reached = new Set([id]);
  const all: Downstream[] = [];
  let nearer = [id];
  for (let hops = 1; hops <= furthest && nearer.length > 0; hops += 1) {
    const here = new Map<string, Downstream>();
    for (const { system, ...dependence } of nearer.flatMap((from) => dependants.get(from) ?? [])) {
      if (reached.has(system)) continue;
      const known = here.get(system) ?? { system, hops, because: [] };
      here.set(system, known);
      known.because.push(dependence);
    }
    for (const system of here.keys()) reached.add(system);
    all.push(...here.values());
    nearer = [...here.keys()];
  }
  return all;
}

/** Only what runs today: nobody misses a planned flow or a retired contract. */
function dependantsIn(catalogue: Catalogue): Dependants {
  const known = remembered.get(catalogue);
  if (known) return known;
  const byGiver = new Map<string, (Dependence & { system: string })[]>();
  const add = (dependant: Dependence & { system: string }) => {
    if (dependant.system === dependant.from) return;
    byGiver.set(dependant.from, [...(byGiver.get(dependant.from) ?? []), dependant]);
  };
  const live = catalogue.contracts.filter(isLive);
  for (const { id: contract, flows } of live)
    for (const { from, to, state } of flows)
      if (state === "active") add({ from, system: to, contract });
  const liveIds = new Set(live.map(({ id }) => id));
  for (const { id: resource, writers, readers, contracts } of catalogue.resources)
    if (contracts.some((contract) => liveIds.has(contract)))
      for (const from of writers) for (const system of readers) add({ from, system, resource });
  remembered.set(catalogue, byGiver);
  return byGiver;
}
