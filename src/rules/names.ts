import type { Contract, Flow } from "../contract/schema.ts";

export function systemName({ systems }: Contract, id: string): string {
  return systems.find((system) => system.id === id)?.name ?? id;
}

/** `“Till → Ledger”`. */
export function flowName(contract: Contract, { from, to }: Flow): string {
  return `“${systemName(contract, from)} → ${systemName(contract, to)}”`;
}

/** A retired contract describes nothing that can still fail. */
export function isLive({ status }: Contract): boolean {
  return status !== "retired";
}
