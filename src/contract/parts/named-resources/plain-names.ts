/** "invoices, payments (Till writes) and refunds": a list of names that the author didn't put in code. */
import { withoutEscapes } from "../../markdown/escapes.ts";
import { remembered } from "../../text/remembered.ts";
import type { SystemNames } from "../../names/systems.ts";
import { phraseSource, saysOnly } from "../../vocabulary/phrases.ts";

const longest = 5_000;
const longestName = 80;
/** Names in code, links, components and hints are read as what they are. */
const marked = /[`<[\]"“”„]/;
const bracketed = /\([^()]*\)|（[^（）]*）/gu;
const separator = new RegExp(
  `\\s*(?:[,，、;；\\n]\\s*(?:${phraseSource("and")}\\s)?|\\s(?:${phraseSource("and")}|[&+])\\s)\\s*`,
  "gi",
);
/** A name, what stands in brackets behind it, and what is said of it behind a colon or a dash. */
const entry = /^([^\s\0]+?)\s*(?:\0+\s*)?([:：](?:\s.*)?|(?<=\s)[–—-]\s.*)?$/u;
const opensEntry = /[;；\n]/u;
/** "finance.invoices", "acme-x", "stock:levels": no word of a sentence. */
const technical = /[\p{L}\p{N}][_.:/\\@$-]+[\p{L}\p{N}{*]|\p{N}|_/u;

/** What a thing is said to be, in a word: "acme-x, encrypted", "exports, nightly". */
const remarks = [
  "suchThing",
  "nothing",
  "runs",
  "reads",
  "writes",
  "readsAndWrites",
  "active",
  "deprecated",
  "formatName",
  "bucket",
  "kv",
  "queue",
  "table",
  "file",
  "sheet",
  "nameless",
  "both",
  "andSoOn",
] as const;

interface Options {
  /** Where anything may stand, only what is no word of a sentence is a name. */
  onlyTechnical?: boolean;
}

/**
 * The value as if the names of its list stood in code; unchanged where it is no list. One name is none, and neither
 * is prose: "invoices, which Till writes nightly".
 */
export function withNamesInCode(
  value: string,
  systems: SystemNames,
  { onlyTechnical = false }: Options = {},
): string {
  if (value.length > longest || marked.test(value)) return value;
  const text = withoutEscapes(value)
    .replace(/^[^\S\n]*[-*]\s+/gm, "")
    .trim()
    .replace(/\.$/u, "");
  const masked = text.replace(bracketed, (brackets) => "\0".repeat(brackets.length));
  const { names, isMixed, isPair } = namesIn(masked, systems);
  const [, ...others] = names;
  const mustBeTechnical = onlyTechnical ? names : isMixed ? others : [];
  const isList =
    others.length > 0 &&
    mustBeTechnical.every(({ name }) => technical.test(name)) &&
    // "Profit and Loss" is one thing.
    (!isPair || names.every(({ name }) => technical.test(name) || /^\p{Ll}/u.test(name)));
  if (!isList) return value;
  return names.reduceRight(
    (whole, { name, at }) => `${whole.slice(0, at)}\`${name}\`${whole.slice(at + name.length)}`,
    text,
  );
}

interface Names {
  names: { name: string; at: number }[];
  /** Prose follows them. */
  isMixed: boolean;
  /** Two, joined by a word. */
  isPair: boolean;
}

function namesIn(masked: string, systems: SystemNames): Names {
  const found: Names = { names: [], isMixed: false, isPair: false };
  const pieces = piecesOf(masked);
  if (pieces.length < 2) return found;
  let inDescription = false;
  for (const { text, at, behind } of pieces) {
    if (inDescription && !opensEntry.test(behind)) continue;
    const [, name = "", description] = entry.exec(text) ?? [];
    if (isName(name, systems)) found.names.push({ name, at });
    else found.isMixed ||= !saysOnly(text, "andSoOn");
    if (found.names.length === 0) break;
    inDescription = name === "" || description !== undefined;
  }
  found.isPair = pieces.length === 2 && !/[,，、;；\n]/u.test(pieces[1]?.behind ?? "");
  return found;
}

interface Piece {
  text: string;
  at: number;
  /** What separates it from the one before. */
  behind: string;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let behind = "";
  for (const match of text.matchAll(separator)) {
    pieces.push({ text: text.slice(at, match.index), at, behind });
    at = match.index + match[0].length;
    [behind] = match;
  }
  return [...pieces, { text: text.slice(at), at, behind }];
}

const isRemark = remembered((word) => remarks.some((key) => saysOnly(word, key)));

function isName(word: string, systems: SystemNames): boolean {
  if (word.length > longestName || !/\p{L}/u.test(word)) return false;
  if (!word.includes("_") && isRemark(word)) return false;
  const found = systems.resolve(word, false);
  const isSystem = found !== undefined && "system" in found;
  return !isSystem || (/^\p{Ll}/u.test(word) && found.system.name !== word);
}
