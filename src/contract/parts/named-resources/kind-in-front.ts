/** "Redis cache `x`", "**SQS:** `x`": the kind that the words in front of a name give away, without who may use it. */
import { kindOf } from "./identifiers.ts";
import { withoutKinds } from "./kind-words.ts";
import type { ResourceKind } from "../../model/schema.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

const parts = new RegExp(phraseSource("partOfStore"), "gi");
const deadLetter = new RegExp(phraseSource("deadLetter"), "gi");
/** "Sees table", "not the table", "reads table": the beginning of a sentence. */
const verbs = ["noName", "not", "reads", "writes", "readsAndWrites"] as const;

/** Of a thing that stands for itself: a partition key and an index are within another. */
export function kindInFront(wording: string): ResourceKind | undefined {
  const whole = wording.replace(parts, " ");
  const kind = kindOf(whole, "");
  if (kind) return kind;
  if (says(whole, "database") || says(whole, "databaseProduct")) return "database";
  return says(whole, "store") ? "other" : undefined;
}

/** Nothing but its kind is said. */
export function isKindAlone(wording: string): boolean {
  return kindInFront(wording) !== undefined && ownWords(wording) === "";
}

/** Its kind stands last, behind a word at most: "Orders topic", "dead letter queue", but not "columns of the table". */
export function endsWithKind(wording: string): boolean {
  const last = /[\p{L}\p{N}/]+(?=[^\p{L}\p{N}]*$)/u.exec(wording)?.[0] ?? "";
  if (kindInFront(last) === undefined || verbs.some((key) => says(wording, key))) return false;
  return !ownWords(wording).includes(" ");
}

function ownWords(wording: string): string {
  return withoutKinds(wording.replace(deadLetter, " "));
}
