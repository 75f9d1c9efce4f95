/** Where a contract is in its life, from a word or a sentence. */
import type { Status } from "../schema.ts";
import type { PhraseKey } from "../vocabulary/language.ts";
import { phrase } from "../vocabulary/phrases.ts";

export const statusPhrases = [
  ["draft", "draft"],
  ["plannedStatus", "planned"],
  ["deprecated", "deprecated"],
  ["retired", "retired"],
  ["active", "active"],
] as const satisfies readonly (readonly [PhraseKey, Status])[];

/** The status whose word comes first: "Deprecated; active until June" is deprecated. */
export function statusIn(value: string | undefined): Status | undefined {
  const words = value ?? "";
  const found = statusPhrases.map(([key, status]) => ({ status, at: words.search(phrase(key)) }));
  return found.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0]?.status;
}
