import type { Contract, Flow } from "../../contract/model/schema.ts";

export function systemName({ systems }: Contract, id: string): string {
  return systems.find((system) => system.id === id)?.name ?? id;
}

/** `“Till → Ledger”`. */
export function flowName(contract: Contract, { from, to }: Flow): string {
  return `“${systemName(contract, from)} → ${systemName(contract, to)}”`;
}
