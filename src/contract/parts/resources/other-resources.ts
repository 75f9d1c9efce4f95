/** Keys, buckets, queues and files: one label a kind, any number of entries behind it. */
import { readAccess } from "../access/access.ts";
import { type FoundResource, tail } from "../named-resources/found-resource.ts";
import { type Identified, identifiersIn, kindOf } from "../named-resources/identifiers.ts";
import { endsWithKind, isKindAlone, kindInFront } from "../named-resources/kind-in-front.ts";
import { isOfOtherTime } from "../named-resources/other-times.ts";
import { withNamesInCode } from "../named-resources/plain-names.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { ResourceKind } from "../../model/schema.ts";
import type { SystemNames } from "../../names/systems.ts";
import type { LabelKey } from "../../vocabulary/vocabulary.ts";
import { says, saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

/** Of a sentence: who does what, and with what. */
const fewestWords = 4;
const mostWordsOfName = 4;
const mostWordsOfKind = 3;
const longestKind = 40;

type Named = Pick<Identified, "name" | "rest">;

const kindByLabel: Partial<Record<LabelKey, ResourceKind>> = {
  cloudflareKv: "cloudflare-kv",
  s3Buckets: "s3-bucket",
  queue: "queue",
  files: "file",
  stores: "other",
  other: "other",
};

export function otherResourcesIn(labels: readonly Label[], systems: SystemNames): FoundResource[] {
  return labels.flatMap((label) => {
    const ofKind = label.key && kindByLabel[label.key];
    const value = filled(label);
    const alone = ofKind || !value ? undefined : kindAlone(label, value);
    const kind = ofKind ?? alone ?? (label.key ? undefined : kindByWords(label.name));
    if (!kind || !value || saysNothing(value)) return [];
    const isSure = alone !== undefined || (ofKind !== undefined && label.key !== "other");
    return identifiersIn(withNamesInCode(value, systems, { onlyTechnical: !isSure }))
      .filter(({ name, rest }) => isSure || isNamed({ name, rest }, label, systems))
      .filter(({ name }) => !isSentence(name, systems))
      .map(({ name, label: human, rest }, _, all) => {
        const isTold = human !== undefined && saysWho(human, systems);
        return {
          kind: kind === "other" ? (kindSaid(value, name) ?? kind) : kind,
          name,
          label: isTold ? undefined : human,
          permissions: isTold && all.length === 1 ? value : tail(upToNextEntry(rest)),
          place: label.place,
        };
      });
  });
}

/** "Table `orders`: …" behind a blank line is said of that table. */
const nextEntry = /\n[^\S\n]*\n(?=[^`\n:：]{0,40}`[^`\n]+`\s*[:：–—])/u;

function upToNextEntry(rest: string): string {
  return rest.split(nextEntry, 1)[0] ?? rest;
}

/** Words for a kind that mean something else in a direction: "Topic", "Bucket". "Table" is read with its database. */
const otherMeanings: ReadonlySet<LabelKey> = new Set(["event", "location"]);

/** "SQS", "NATS stream", "Topic name" in front of a name in code; a file's name may be a pattern within a folder. */
function kindAlone({ key, name }: Label, value: string): ResourceKind | undefined {
  if (!startsWithName.test(value) || (key !== undefined && !otherMeanings.has(key)))
    return undefined;
  const kind = kindInFront(name);
  const isAlone = isKindAlone(name) && kind !== "file" && !(key && kind === "table");
  return isAlone || (!key && endsWithKind(name)) || (key && saysOnly(name, "file"))
    ? kind
    : undefined;
}

/** "`cache.acme.com:6379`" is a server's, "`30 s`" a number's. */
const startsWithName = /^(?:[-*]\s+)?`(?![^`]*:\d{2,5}`)(?![\d.,]+(?:\s?\p{L}+)?`)[^`]+`/u;

/** "**Storage:** bucket `sales`" */
function kindSaid(value: string, name: string): ResourceKind | undefined {
  const at = value.indexOf(name);
  return at < 0 ? undefined : kindOf(value.slice(Math.max(0, at - longestKind), at), name);
}

/** "Till stores receipts there": below a heading such as "Buckets" sentences may stand as well as names. */
function isSentence(name: string, systems: SystemNames): boolean {
  const words = name.split(" ").length;
  return name.includes("`") || (words >= fewestWords && systems.mentions.in(name).length > 0);
}

/** "Till publishes to `prices`" gives no name for people. */
function saysWho(text: string, systems: SystemNames): boolean {
  return readAccess(text, systems).some(({ mode }) => mode !== "unknown");
}

/** "NATS stream", "EFS volume": a label of the author's own that ends with a word for a kind; "Key columns" doesn't. */
function kindByWords(label: string): ResourceKind | undefined {
  const words = label.split(" ");
  const [last = ""] = words.slice(-1);
  if (words.length > mostWordsOfKind || !isKind(last)) return undefined;
  return kindOf(label, "") ?? (says(label, "store") ? "other" : undefined);
}

function isKind(word: string): boolean {
  return kindOf(word, "") !== undefined || says(word, "store");
}

/** Where a label may head anything, a name in code that goes on to say who may do what with it is a resource. */
function isNamed({ name, rest }: Named, label: Label, systems: SystemNames): boolean {
  if (name.split(" ").length > mostWordsOfName) return false;
  // "Other" is often prose; an entry that opens with a name and goes on to explain it is none.
  if (label.key === "other" && /^\s*(?:[(–—:-]|$)/u.test(rest)) return true;
  const value = filled(label) ?? "";
  const at = value.indexOf(`\`${name}\``);
  if (at < 0) return false;
  // "Redis `stock`, key prefix `s:`, used by Till only"
  const isOfKind = label.key === "other" && isKindAlone(value.slice(0, at)) && rest.startsWith(",");
  return saysWho(tail(rest) ?? "", systems) || (isOfKind && !isOfOtherTime(rest));
}
