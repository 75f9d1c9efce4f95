/** "- Cloudflare KV `refund-flags`: written by Billing": items of a list that name a thing and say who may do what with it. */
import { readAccess } from "../access/access.ts";
import { accessInClauses } from "../access/access-in-clauses.ts";
import { databaseInFront } from "../named-resources/database-in-front.ts";
import { databaseOfTable } from "../named-resources/database-of-table.ts";
import { type FoundResource, tail } from "../named-resources/found-resource.ts";
import { type Identified, identifiersIn, kindOf } from "../named-resources/identifiers.ts";
import { endsWithKind, isKindAlone, kindInFront } from "../named-resources/kind-in-front.ts";
import { isSheetById, withSheetIdInCode } from "../named-resources/sheet-ids.ts";
import { isOnKinds } from "../topics/on-resources.ts";
import { kindBySection } from "./resource-tables.ts";
import type { Place } from "../../model/document.ts";
import { withDottedCode } from "../../markdown/dotted-code.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { childrenOf, type Node, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

export function resourcesInLists(section: SectionNode, reading: Reading): FoundResource[] {
  const labelled = new Set(reading.ownLabels(section).map(({ place }) => place.line));
  return section.blocks
    .filter(({ type }) => type === "list")
    .flatMap(childrenOf)
    .filter((item) => !labelled.has(placeOf(item).line))
    .flatMap((item) => resourcesIn(item, section, reading));
}

/** Of several things in one item each must say who may do what with it, or what it is. */
function resourcesIn(item: Node, section: SectionNode, reading: Reading): FoundResource[] {
  const [head] = childrenOf(item);
  if (head?.type !== "paragraph") return [];
  const isAmongSheets = section.key === "google-sheets";
  const inFront = databaseInFront(withDottedCode(sourceOf(head, reading.text)));
  const text = withSheetIdInCode(inFront.text.replace(kindInFrontOf, "$1$2 "), isAmongSheets);
  const found = identifiersIn(text);
  const [first] = found;
  if (!first) return [];
  const place = placeOf(item);
  const opens = opensWithName(text);
  const isHead = opens || accessInClauses(tail(first.rest) ?? "", reading.systems).length > 0;
  const saysWho = (rest: string) =>
    readAccess(tail(rest) ?? "", reading.systems).some(({ mode }) => mode !== "unknown");
  const wording = text.slice(0, text.indexOf(first.name));
  const saysWhoOfEach = [...new Set(found.map(({ rest }) => rest))].every(saysWho);
  if (!isHead || !saysWhoOfEach)
    return opens && isOnKinds(section)
      ? ofKind(wording, found, { place, reading, isAmongSheets })
      : [];
  const ofTitle = isKindAlone(section.title) ? kindInFront(section.title) : undefined;
  // Below "Redis" `shop.stock` is a key.
  const isOfTables = ofTitle === undefined || ofTitle === "database" || ofTitle === "table";
  return found.flatMap(({ name, label, rest }): FoundResource[] => {
    const kind =
      kindOf(wording, isOfTables ? name : "") ??
      (says(wording, "database") ? "database" : undefined) ??
      (section.key && kindBySection[section.key]) ??
      ofTitle ??
      (isOther(wording, section) ? "other" : undefined);
    const database = databaseOfTable(name, inFront.database);
    return kind ? [{ kind, name, label, database, permissions: tail(rest), place }] : [];
  });
}

/** "Redis cache `sessions` – Till only", "S3 bucket `sales`: nightly exports" */
function ofKind(
  wording: string,
  found: readonly Identified[],
  {
    place,
    reading: { systems },
    isAmongSheets,
  }: { place: Place; reading: Reading; isAmongSheets: boolean },
): FoundResource[] {
  const isSheet = found.length === 1 && isSheetById(wording, found[0]?.name ?? "", isAmongSheets);
  if (!endsWithKind(wording) && !isSheet) return [];
  const kind = isSheet ? "google-sheet" : kindInFront(wording);
  return found.flatMap(({ name, label, rest }): FoundResource[] => {
    const said = tail(rest);
    if (!kind || otherTimes.some((key) => says(rest, key))) return [];
    const isOnUse = systems.mentions.in(rest).length > 0;
    return [
      { kind, name, label, [isOnUse ? "permissions" : "purpose"]: said, mayTell: said, place },
    ];
  });
}

/** "`x` was used until May" shares nothing. */
const otherTimes = ["not", "notInUse", "bygone", "retired", "planned", "undecided"] as const;

/** "Redis: `rating:*`", which is no label the vocabulary knows; "**Redis cache** `rating:*`" */
const kindInFrontOf =
  /^(?:([\p{L}\p{N}][\p{L}\p{N} -]{0,38}?)[:：]|\*\*([\p{L}\p{N}][\p{L}\p{N} -]{0,38})\*\*)\s*(?=`)/u;
const name = /(?:`[^`\n]+`|\[[^[\]]+\]\([^()\s]+\))/u.source;
const quoted = /["“„][^"“”„\n]{1,80}["“”]\s*[(<]*https?:\/\/[^\s()<>]+[)>]*/u.source;
/** "`a`, `b` and `c`" */
const listed = new RegExp(
  `(\`[^\`\\n]+\`)(?:\\s*(?:(?:[,，、&+/]|${phraseSource("and")})\\s*)+\`[^\`\\n]+\`)+`,
  "i",
);
const calledSo = /(?:["“„«][^"“”„«»\n]{1,80}["“”»]|\*\*[^*\n]{1,60}\*\*)?/u.source;
/** "Cloudflare KV `x`", "Google Sheet “Rates” (https://…)", "Google Sheet “Rates” (`x`), both read", "**Shop calendar** (`x`)" */
const opening = new RegExp(
  String.raw`^(?:[\p{L}\p{N} -]{0,40}(?:${name}|${quoted})\s*(?:[:：(（–—-]|$)|[\p{L}\p{N} -]{0,40}${calledSo}\s*\(${name}\)\s*(?:[:：,，(（–—-]|$))`,
  "u",
);

/** In code or as a link, behind the word for its kind or a name for people at most; other items are sentences. */
function opensWithName(text: string): boolean {
  return opening.test(text.replace(listed, "$1"));
}

/** "Redis key", "clave de Redis" */
const mostWordsForKind = 3;

/** Elsewhere a name in code may as well be a column's. */
function isOther(wording: string, { key }: SectionNode): boolean {
  const isAmongResources = key === "shared-resources" || key === "other-resources";
  const words = wording.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isKind = words.length <= mostWordsForKind && says(wording, "store");
  return isAmongResources && (words.length === 0 || isKind);
}
