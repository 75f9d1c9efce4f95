/** "Orders writes to the `orders.created` topic": a kind of thing beside a name in code, in a section about resources. */
import { readAccess } from "../access/access.ts";
import { databaseInFront } from "./database-in-front.ts";
import { databaseOfTable } from "./database-of-table.ts";
import type { FoundResource } from "./found-resource.ts";
import { kindOf } from "./identifiers.ts";
import { tablesBehindVerbs } from "./tables-behind-verbs.ts";
import { withDottedCode } from "../../markdown/dotted-code.ts";
import { isForOthers } from "../topics/beside-flow.ts";
import { isOnDatabases } from "../topics/on-resources.ts";
import { type Sentence, sentencesIn } from "../sentences.ts";
import { oneLine } from "../../markdown/source.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import type { ResourceKind } from "../../model/schema.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

const kinds = (["sheet", "bucket", "kv", "queue", "databaseSchema", "table", "file"] as const).map(
  (key) => phraseSource(key),
);
const kindBefore = new RegExp(`(?:${kinds.join("|")})\\s*$`, "i");
const kindBehind = new RegExp(`^\\s*(?:${kinds.join("|")})`, "i");
const code = /`([^`\n]+)`/g;
/** "the tables `a`, `b` and `c`" */
const joint = new RegExp(`^\\s*(?:(?:[,，、&]|${phraseSource("and")})\\s*)+$`, "i");

export function resourcesInProse(section: SectionNode, reading: Reading): FoundResource[] {
  const ofSentence = isOnDatabases(section) ? tablesIn : namedIn;
  return withWhatGoesOn(sentencesIn(reading.proseBlocks(section), reading.text))
    .filter(({ text }) => saysAccess(text, reading))
    .flatMap(({ text, place }) => ofSentence(text).map((found) => ({ ...found, place })));
}

/** "Till writes the table `x`; Ledger reads": behind a semicolon it is still said of the same. */
function withWhatGoesOn(sentences: readonly Sentence[]): Sentence[] {
  const groups: [Sentence, ...Sentence[]][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn = last?.place === sentence.place && /[;；]$/u.test(last.text);
    if (group && goesOn && saysMore(sentence.text)) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map((group) => ({ ...group[0], text: group.map(({ text }) => text).join(" ") }));
}

function saysMore(text: string): boolean {
  return !text.includes("`") && !says(text, "not") && (says(text, "reads") || says(text, "writes"));
}

/** "See the file `notes.md`" shares nothing. */
function saysAccess(sentence: string, reading: Reading): boolean {
  return (
    !says(sentence, "not") &&
    !isForOthers(sentence, reading) &&
    readAccess(sentence, reading.systems).some(({ mode }) => mode !== "unknown")
  );
}

/** Among databases a name of two parts behind the verb needs no word for its kind. */
function tablesIn(sentence: string): NamedResource[] {
  const named = namedIn(sentence);
  if (named.length > 0) return named;
  const permissions = oneLine(sentence).replace(/[;；]$/u, "");
  return tablesBehindVerbs(sentence).map((name) => ({
    kind: "table",
    name,
    written: `\`${name}\``,
    permissions,
  }));
}

export interface NamedResource extends Omit<FoundResource, "place"> {
  /** Its name with the word for its kind, as written. */
  written: string;
}

/** "`s3://sales/daily/`" needs no word for its kind. */
function kindByScheme(name: string): ResourceKind | undefined {
  return name.startsWith("s3://") ? kindOf("", name) : undefined;
}

/** Of several things in one sentence nobody can tell who may do what with which, unless they are listed together. */
export function namedIn(said: string): NamedResource[] {
  const { database, text: sentence } = databaseInFront(withDottedCode(said));
  const found: NamedResource[] = [];
  let lists = 0;
  let last: { kind: ResourceKind; word: string; end: number } | undefined;
  for (const { 0: inCode, 1: name = "", index } of sentence.matchAll(code)) {
    const end = index + inCode.length;
    const before = sentence.slice(Math.max(0, index - 40), index);
    const behind = kindBehind.exec(sentence.slice(end))?.[0];
    const word = behind ?? kindBefore.exec(before)?.[0];
    const kind = word ? kindOf(word, "") : kindByScheme(name);
    const goesOn = !kind && last && joint.test(sentence.slice(last.end, index));
    if (kind) {
      lists += 1;
      last = { kind, word: behind ? "" : (word ?? ""), end };
      found.push({
        kind,
        name,
        written: (behind ? inCode + behind : (word ?? "") + inCode).trim(),
      });
    } else if (goesOn && last) {
      last = { ...last, end };
      found.push({ kind: last.kind, name, written: (last.word + inCode).trim() });
    }
  }
  const permissions = lists === 1 ? sentence.replace(/\s+/g, " ").trim() : undefined;
  return found.map((each) => ({
    ...each,
    ...(database && { database: databaseOfTable(each.name, database) }),
    ...(permissions !== undefined && { permissions }),
  }));
}
