/** Where a contract is in its life, from a word or a sentence. */
import { withoutStruckOut } from "../text/struck-out.ts";
import type { Status } from "./schema.ts";
import type { PhraseKey } from "../vocabulary/language.ts";
import { phrase, phraseSource, saysOnly } from "../vocabulary/phrases.ts";

export const statusPhrases = [
  ["draft", "draft"],
  ["plannedStatus", "planned"],
  ["deprecated", "deprecated"],
  ["retired", "retired"],
  ["active", "active"],
] as const satisfies readonly (readonly [PhraseKey, Status])[];

const deniedBefore = new RegExp(`${phraseSource("not")}\\s+(?:longer\\s+|an?\\s+)?$`, "i");
/** "Approved, not yet in production" */
const restrictedBehind = new RegExp(
  `^[\\s,;:–—-]*(?:${phraseSource("butFor")}\\s+)?${phraseSource("plannedStatus")}`,
  "i",
);

/** The status whose word comes first: "Deprecated; active until June" is deprecated. "Not active" tells none. */
export function statusIn(value: string | undefined): Status | undefined {
  const first = wordsOfStatus(value).find(({ isDenied }) => !isDenied);
  return first?.status === "active" && restrictedBehind.test(first.behind)
    ? "planned"
    : first?.status;
}

/** Is a word for a status all that is said? */
export function isStatusAlone(value: string): boolean {
  return statusPhrases.some(([key]) => saysOnly(value.trim().toLowerCase(), key));
}

/** "Not active": a word for a status, and none that holds. */
export function deniesStatus(value: string): boolean {
  const found = wordsOfStatus(value);
  return found.length > 0 && found.every(({ isDenied }) => isDenied);
}

function wordsOfStatus(value: string | undefined) {
  const words = withoutStruckOut(value ?? "");
  return statusPhrases
    .flatMap(([key, status]) => {
      const found = phrase(key).exec(words);
      if (!found) return [];
      const isDenied = deniedBefore.test(words.slice(0, found.index));
      const behind = words.slice(found.index + found[0].length);
      return [{ status, at: found.index, isDenied, behind }];
    })
    .toSorted((a, b) => a.at - b.at);
}
