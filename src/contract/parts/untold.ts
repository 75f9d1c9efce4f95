/** "Version: see the change log", "Rev: by Bob": words behind a label of the head that hold no such fact. */
import type { Label } from "../markdown/labels/labels.ts";
import type { LabelKey } from "../vocabulary/vocabulary.ts";
import { opening, saysNothing } from "../vocabulary/phrases.ts";

/** A status that can't be told is one of its own problems. */
const pointing: ReadonlySet<LabelKey | undefined> = new Set(["version", "lastUpdated", "domain"]);
/** Who did it is neither which one nor when. */
const neverByWhom: ReadonlySet<LabelKey | undefined> = new Set(["version", "lastUpdated"]);
const markup = /^[\s*_[(]+/u;

export function tellsNothing({ key, value }: Label): boolean {
  if (!pointing.has(key)) return false;
  if (saysNothing(value) || pointsElsewhere(value)) return true;
  return neverByWhom.has(key) && !/\d/u.test(value) && isOpenedBy("by", value);
}

/** "see [the wiki](…)" */
export function pointsElsewhere(value: string): boolean {
  return isOpenedBy("see", value);
}

function isOpenedBy(key: "see" | "by", value: string): boolean {
  const words = value.replace(markup, "");
  const found = opening(key, words);
  return found !== undefined && /^:?\s/u.test(words.slice(found.length));
}
