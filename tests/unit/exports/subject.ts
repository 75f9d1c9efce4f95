import type { ContractDocument } from "../../../src/contract/model/document.ts";
import { subjectOf } from "../rules/subject.ts";

/** The first contract of a text. */
export function documentOf(markdown: string): ContractDocument {
  const [first] = subjectOf(markdown).documents;
  if (!first) throw new Error("There is no contract in the text.");
  return first;
}

export const title = "# Integration Contract: Till ↔ Ledger\n";
