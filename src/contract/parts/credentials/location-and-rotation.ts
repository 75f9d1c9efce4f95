/** "Stored in Vault under `kv/erp` and rotated every 90 days": one sentence that says where a credential is and when it changes. */
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Authentication } from "../../model/schema.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, phrase, phraseSource, says } from "../../vocabulary/phrases.ts";

export type LocationAndRotation = Required<
  Pick<Authentication, "credentialsLocation" | "rotationPolicy">
>;

/** What is longer is an explanation. */
const longest = 300;
/** A comma within code, brackets or a link's address divides nothing. */
const opaque = /`[^`]*`|\[[^\]]*\]\([^()]*\)|\([^()]*\)/gu;
const joint = new RegExp(
  `\\s*[,;，；]\\s*(?:${phraseSource("and")}\\s*)?|\\s+${phraseSource("and")}\\s+`,
  "gi",
);

/** Nothing where the two don't stand apart. */
export function locationAndRotation(text: string): LocationAndRotation | undefined {
  if (text.length > longest || text.includes("\n") || says(text, "not")) return undefined;
  const whole = text.replace(/[.。]$/u, "");
  const masked = whole.replace(opaque, (found) => "·".repeat(found.length));
  const [kept, rotated] = (["keptIn", "rotates"] as const).map((key) => phrase(key).exec(masked));
  if (!kept || !rotated) return undefined;
  const later = Math.max(kept.index, rotated.index);
  const between = [...masked.matchAll(joint)].findLast(
    ({ 0: found, index }) => index + found.length <= later,
  );
  if (!between || between.index <= Math.min(kept.index, rotated.index)) return undefined;
  const parts = [whole.slice(0, between.index), whole.slice(between.index + between[0].length)];
  const [location = "", rotation = ""] = kept.index < rotated.index ? parts : parts.toReversed();
  if (says(location, "rotates") || says(rotation, "keptIn")) return undefined;
  const credentialsLocation = behindVerb("keptClause", location);
  const rotationPolicy = behindVerb("rotatedClause", rotation);
  return credentialsLocation && rotationPolicy
    ? { credentialsLocation, rotationPolicy }
    : undefined;
}

/** "Stored in Vault" → "Vault"; a clause that says of what it speaks, as "rotation is manual" does, stays as it is. */
function behindVerb(key: PhraseKey, clause: string): string | undefined {
  const verb = opening(key, clause.trim());
  const rest = clause
    .trim()
    .slice(verb?.length ?? 0)
    .replace(/^\s*[:：]?\s*/u, "");
  if (rest === "" || isUnfilled(rest)) return undefined;
  return opening("auxiliary", rest) === undefined ? rest : clause.trim();
}
