/** Reads a contract given as text, for tests that look at one part of it. */
import type { ContractDocument } from "../../../src/contract/model/document.ts";
import { readContract } from "../../../src/contract/read.ts";
import type { KnownSystem } from "../../../src/contract/names/systems.ts";

export function readText(
  text: string,
  { known = [], file = "till-ledger.md" }: { known?: KnownSystem[]; file?: string } = {},
): ContractDocument {
  return readContract({ file, path: `contracts/${file}`, text }, known);
}

/** A contract between Till and Ledger with the given sections. */
export function tillLedger(sections: string): ContractDocument {
  return readText(`# Integration Contract: Till ↔ Ledger\n\n${sections}`);
}
