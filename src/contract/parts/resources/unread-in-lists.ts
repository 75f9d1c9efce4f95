/** Items and labelled lines that evidently name a resource: in code, behind the word for its kind or before who uses it. */
import { readAccess } from "../access/access.ts";
import { tail } from "../named-resources/found-resource.ts";
import { kindOf } from "../named-resources/identifiers.ts";
import { endsWithKind, isKindAlone, kindInFront } from "../named-resources/kind-in-front.ts";
import { isSheetById, withSheetIdInCode } from "../named-resources/sheet-ids.ts";
import { isOnKinds } from "../topics/on-resources.ts";
import type { Named } from "../named-resources/named.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { childrenOf, type Node, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import type { LabelKey, SectionKey } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

/** "`x` was used until May": a line that tells of what isn't shared, or not now. */
const otherTimes = ["not", "notInUse", "bygone", "retired", "planned", "undecided", "see"] as const;
/** Whose label heads names of resources and nothing else. */
const ofNames: ReadonlySet<LabelKey | undefined> = new Set([
  "tables",
  "sheet",
  "sheets",
  "cloudflareKv",
  "s3Buckets",
  "queue",
  "stores",
  "files",
]);
/** Of whose resources columns and tabs are listed as well. */
const withParts: ReadonlySet<SectionKey | undefined> = new Set(["databases", "google-sheets"]);
/** A name in code at the head, of one word: "`GET /v1/orders`" is a call. */
const startsWithName = /^`([^`\s]+)`\s*(?:[:：,(（–—-]|\S+ly\b|$)/u;
/** "`30`", "`10MB`", "`redis.acme.example:6379`" */
const noThing = /^(?:[\d.,]+\p{L}{0,3}|.*:\d{2,5})$/u;

export function namedInLabels(section: SectionNode, reading: Reading): Named[] {
  return reading.ownLabels(section).flatMap((label) => namedBehind(label));
}

/** "**Elastic index:** `orders-v2`" may be a fact of something else; "**NATS stream:** `orders`" is a thing. */
function namedBehind(label: Label): Named[] {
  const value = filled(label);
  const isOfThings = label.key ? ofNames.has(label.key) : endsWithKind(label.name);
  const [, name] = (isOfThings && value && startsWithName.exec(value)) || [];
  if (!name || !value || noThing.test(name) || tellsOtherwise(value)) return [];
  const said = tail(value.slice(name.length + 2));
  return [{ name, kind: kindInFront(label.name), place: label.place, said }];
}

export function namedInLists(section: SectionNode, reading: Reading): Named[] {
  if (!isOnKinds(section) && !isKindAlone(section.title)) return [];
  const labelled = new Set(reading.ownLabels(section).map(({ place }) => place.line));
  return section.blocks.flatMap((block, index) => {
    if (block.type !== "list") return [];
    const mayBeParts =
      withParts.has(section.key) || isIntroduced(section.blocks[index - 1], reading);
    const isAmongSheets = section.key === "google-sheets";
    return childrenOf(block)
      .filter((item) => !labelled.has(placeOf(item).line))
      .flatMap((item) => namedIn(item, { mayBeParts, isAmongSheets }, reading));
  });
}

/** "Its variables:" says what is listed below. */
function isIntroduced(before: Node | undefined, { text }: Reading): boolean {
  return before?.type === "paragraph" && /[:：]\s*$/u.test(sourceOf(before, text));
}

interface Among {
  /** A name without its kind may be a column's. */
  mayBeParts: boolean;
  isAmongSheets: boolean;
}

function namedIn(item: Node, { mayBeParts, isAmongSheets }: Among, reading: Reading): Named[] {
  const [head] = childrenOf(item);
  if (head?.type !== "paragraph") return [];
  const source = withSheetIdInCode(
    sourceOf(head, reading.text).replace(/^\*\*([^*\n]{1,60})\*\*/u, "$1"),
    isAmongSheets,
  );
  const [, wording, name] = /^([^`\n]{0,60})`([^`\s]+)`/u.exec(source) ?? [];
  if (name === undefined || wording === undefined || noThing.test(name)) return [];
  const rest = source.slice(wording.length + name.length + 2);
  if (tellsOtherwise(rest)) return [];
  const isOfKind =
    (isSheetById(wording, name, isAmongSheets) && !tellsOtherwise(wording)) ||
    (wording !== "" && endsWithKind(wording) && startsWithName.test(source.slice(wording.length)));
  const isUsed = wording === "" && !mayBeParts && tellsWho(rest, reading);
  if (!isOfKind && !isUsed) return [];
  const kind = kindOf(wording, name) ?? kindInFront(wording);
  return [{ name, kind, place: placeOf(item), said: tail(rest) }];
}

/** Behind a colon or a dash a system is enough; "`READ` for Till" and "`till_rw`, the user of Till" name no thing. */
function tellsWho(rest: string, { systems }: Reading): boolean {
  const said = tail(rest) ?? "";
  if (/^\s*[:：(（–—-]/u.test(rest)) return systems.mentions.in(said).length > 0;
  return readAccess(said, systems).some(({ mode }) => mode !== "unknown");
}

function tellsOtherwise(text: string): boolean {
  return otherTimes.some((key) => says(text, key));
}
