/** Raw identifiers within a value: what stands in code, or looks like nothing else. */
import type { ResourceKind } from "../../model/schema.ts";
import { databaseInFront } from "./database-in-front.ts";
import { humanName } from "./human-name.ts";
import { withDottedCode } from "../../markdown/dotted-code.ts";
import { withoutEscapes } from "../../markdown/escapes.ts";
import { says } from "../../vocabulary/phrases.ts";
import { sharingRest } from "./shared-rest.ts";

export interface Identified {
  /** The identifier as one would search for it. */
  name: string;
  /** A human name beside it. */
  label?: string;
  /** The database it is said to be in. */
  database?: string;
  /** What the value says after it: access, description. */
  rest: string;
}

/** Google's file ids: 33–60 of these characters, with upper and lower case and a digit. */
export const googleId =
  /\b(?=[\w-]{0,59}\d)(?=[\w-]{0,59}[a-z])(?=[\w-]{0,59}[A-Z])[\w-]{33,60}(?![\w-])/;
const environmentName = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/;
const qualifiedTable = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/;
/** A list of names in one value; what comes after is not looked at. */
const longestValue = 5_000;
/** `<ResourceLink name="crm_profiles" />` */
const namedComponent = /<[A-Z]\w*\b[^<>]*?\bname="([^"]+)"[^<>]*\/>/g;
/** What stands in code in a cell of HTML. */
const codeElement = /<code>([^<>`]+)<\/code>/g;
/** `[Tier rules](https://docs.google.com/spreadsheets/d/1AbC…/edit)` */
const googleLink = new RegExp(
  String.raw`\[([^[\]\x60]{1,80})\]\([^()\s]*?/d/(${googleId.source})[^()\s]*\)`,
  "g",
);
/** `"Tier rules" (https://docs.google.com/spreadsheets/d/1AbC…/edit)` */
const quotedGoogleLink = new RegExp(
  String.raw`["“„]([^"“”„\n\x60]{1,80})["“”]\s*[(<]*https?://[^\s()<>]*?/d/(${googleId.source})[^\s()<>]*[)>]*`,
  "gu",
);
const code = /`([^`]+)`/g;
/** One entry per code span that names a thing; else the one identifier the text contains; else its first words. */
export function identifiersIn(value: string): Identified[] {
  const { database, text } = databaseInFront(value.slice(0, longestValue));
  const found = namesIn(text);
  return database === undefined ? found : found.map((each) => ({ ...each, database }));
}

function namesIn(value: string): Identified[] {
  const text = withDottedCode(withoutEscapes(value))
    .replace(namedComponent, "`$1`")
    .replace(codeElement, "`$1`")
    .replace(googleLink, "$1 `$2`")
    .replace(quotedGoogleLink, "$1 `$2`")
    .replace(/^\s*[-*]\s+/gm, "")
    .trim();
  const spans = namingSpans(text);
  if (spans.length > 0) {
    const found = spans.map((span, index) => {
      const before = index === 0 ? text.slice(0, span.start) : "";
      const label = humanName(before);
      return {
        name: span.name,
        ...(label ? { label } : {}),
        rest: text.slice(span.end, spans[index + 1]?.start ?? text.length),
      };
    });
    return sharingRest(found);
  }
  const bare = googleId.exec(text) ?? environmentName.exec(text);
  if (bare) {
    const label = humanName(text.slice(0, bare.index));
    return [
      { name: bare[0], ...(label ? { label } : {}), rest: text.slice(bare.index + bare[0].length) },
    ];
  }
  const [, name = text, rest = ""] =
    /^(.{1,80}?)\s*(?:(?=\()|\s[–—-]\s|[:;,]\s)(.*)$/su.exec(text) ?? [];
  return name.length > 80 || !isName(name) ? [] : [{ name: name.trim(), rest }];
}

function isName(words: string): boolean {
  return /\p{L}/u.test(words) && !says(words, "noName");
}

interface Span {
  name: string;
  start: number;
  end: number;
}

/**
 * Spans at the head of an entry name a thing; those inside a description (after a dash, or in brackets behind
 * an earlier span) explain one. An entry ends at `;`, `,` or a line's end outside brackets.
 */
function namingSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(code)) {
    const last = spans.at(-1);
    const between = text.slice(last?.end ?? 0, match.index);
    const end = match.index + match[0].length;
    if (!last ? opensEntry(between) : continuesList(between, text.slice(end))) {
      spans.push({ name: match[1] ?? "", start: match.index, end });
    }
  }
  return spans;
}

/** Before the first span: nothing, or a short name such as "Drive folder" or "Shop Opening Hours (". */
function opensEntry(before: string): boolean {
  return (
    before.length <= 60 &&
    !/[.;:!?]\s/.test(before) &&
    !/\b(?:may|must|is|are|at|on|in|with|for|from|by)\b/i.test(before)
  );
}

/** Behind a comma the list goes on; behind a description only where the next span is described in its turn. */
function continuesList(between: string, after: string): boolean {
  const outside = between.replace(/\([^()]*\)/g, "");
  const described = /^[^\S\n]*(?:[–—(:,;\n]|$)/u.test(after);
  return (
    /^\s*(?:(?:[,;/+&]|and|or)\s*)+$/i.test(outside) || (described && /(?:;|\n)\s*$/.test(outside))
  );
}

/** The kind that a location's wording or identifier gives away; undefined where it could be anything. */
export function kindOf(wording: string, identifier: string): ResourceKind | undefined {
  if (says(wording, "kv")) return "cloudflare-kv";
  if (says(wording, "foreignBucket")) return "other";
  if (identifier.startsWith("s3://")) return "s3-bucket";
  // "Ablage `/in/orders`": a path is in no bucket.
  if (says(wording, "bucket")) return identifier.startsWith("/") ? "file" : "s3-bucket";
  if (says(wording, "queue")) return "queue";
  if (says(wording, "sheet") || googleId.test(identifier)) return "google-sheet";
  if (says(wording, "databaseSchema")) return "database";
  if (says(wording, "table") || qualifiedTable.test(identifier)) return "table";
  return says(wording, "file") ? "file" : undefined;
}
