/** One line of the list of systems. */
import type { Catalogue, System } from "../schema.ts";

export interface SystemRow {
  id: string;
  name: string;
  aliases: string[];
  domain?: string | undefined;
  owner?: string | undefined;
  tier?: number | undefined;
  external: boolean;
  contracts: number;
  /** Systems it gives to and takes from today. */
  gives: number;
  takes: number;
}

export function systemRow(catalogue: Catalogue, system: System): SystemRow {
  const flows = catalogue.contracts
    .flatMap((contract) => contract.flows)
    .filter(({ state }) => state === "active");
  const { id, name, aliases, domain, owner, tier, external } = system;
  return {
    id,
    name,
    aliases,
    domain,
    owner,
    tier,
    external,
    contracts: system.contracts.length,
    gives: new Set(flows.filter(({ from }) => from === id).map(({ to }) => to)).size,
    takes: new Set(flows.filter(({ to }) => to === id).map(({ from }) => from)).size,
  };
}

/** All systems by name. */
export function systemRows(catalogue: Catalogue): SystemRow[] {
  return catalogue.systems
    .map((system) => systemRow(catalogue, system))
    .toSorted((one, two) => one.name.localeCompare(two.name));
}
