/** "Till ↔ Ledger Integration Guide" over "## Till → Ledger": the headings tell where a name ends. */
import { namesDrawn } from "./hub-title.ts";
import { isSubjectBehind, isSubjectInFront, shortenedName } from "./shortened-name.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { registryIndex } from "../../names/registry-names.ts";
import { sameName } from "../../names/same-name.ts";
import { slugOf } from "../../text/slug.ts";
import type { KnownSystem } from "../../names/systems.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const word = phraseSource("titleWord");
/** "v2", "(v2, DRAFT)", ": nightly sales", "via Kafka", "Interface Control Document" */
const tail = new RegExp(
  `^(?:\\s+v?\\d+(?:\\.\\d+)*|\\s*\\((?:v?\\d|${phraseSource("draft")})[^()]*\\)|\\s*[:：]\\s.+|\\s+${phraseSource("via")}\\s.+|(?:\\s+${word})*\\s+${phraseSource("documentWord")})$`,
  "i",
);
/** "– nightly sales"; "– EU" is a part of the name. */
const remark = /^\s+[–—-]\s+\p{Ll}/u;
/** "Interface", "INT-042" */
const head = new RegExp(
  `^(?:${word}|${phraseSource("documentWord")}|\\p{Lu}{2,}-\\d+)[:\\s–—-]+$`,
  "iu",
);

/**
 * The names as they are where the registry or a heading knows them so.
 * @param isMentioned whether the contract says the words elsewhere than in its title
 */
export function asHeaded(
  names: readonly string[],
  headings: readonly SectionNode[],
  known: readonly KnownSystem[],
  isMentioned: (words: string) => boolean,
): string[] {
  const index = registryIndex(known);
  const isSaid = (words: string) => sameName(words, index) !== undefined || isMentioned(words);
  if (names.every((name) => sameName(name, index))) return [...names];
  const told = headings.filter(({ level }) => level > 1).flatMap(({ title }) => namesDrawn(title));
  const drawn = new Map(told.map((name) => [slugOf(name), name]));
  const found = names.map((name) => {
    if (drawn.has(slugOf(name)) || sameName(name, index)) return name;
    return [...drawn.values()].find((each) => isWithin(name, each)) ?? shortenedName(name, isSaid);
  });
  return new Set(found.map(slugOf)).size === names.length ? found : [...names];
}

function isWithin(name: string, part: string): boolean {
  const behind = name.startsWith(part) ? name.slice(part.length) : "";
  const before = name.endsWith(part) ? name.slice(0, -part.length) : "";
  return (
    tail.test(behind) ||
    remark.test(behind) ||
    isSubjectBehind(behind) ||
    head.test(before) ||
    isSubjectInFront(before)
  );
}
