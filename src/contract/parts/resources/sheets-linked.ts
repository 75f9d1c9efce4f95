/** "Sheet "VIPs" https://docs.google.com/spreadsheets/d/… (Till edits, Ledger reads)": the address says what it is, in whichever section. */
import { readAccess } from "../access/access.ts";
import { type FoundResource, tail } from "../named-resources/found-resource.ts";
import { isOfOtherTime } from "../named-resources/other-times.ts";
import { sentencesIn } from "../sentences.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Reading } from "../reading.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

const host = "docs.google.com/spreadsheets/";
/** What is longer is a paragraph without full stops. */
const longest = 600;
const address =
  /https?:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{33,60})[^\s()<>[\]]*/g;
const namedInFront = /(?:["“„]([^"“”„\n`]{1,80})["“”]\s*[(<]*|\[([^[\]`]{1,80})\]\()$/u;
const behindAddress = /^[)>]*/;

/** There a sheet is what was, is still to be settled, or serves somebody else. */
const otherSections: ReadonlySet<SectionKey | undefined> = new Set([
  "change-log",
  "open-questions",
  "non-goals",
  "testing",
  "contacts",
]);

/** Where the sentence says who may do what with it; of two in one sentence nobody can tell which is meant. */
export function sheetsLinked(reading: Reading): FoundResource[] {
  if (!reading.text.includes(host)) return [];
  return reading.all
    .filter(({ key, parent }) => !otherSections.has(key) && !otherSections.has(parent?.key))
    .flatMap(({ blocks }) => sentencesIn(blocks, reading.text))
    .filter(({ text }) => text.length <= longest && text.includes(host))
    .flatMap(({ text, place }) => {
      const sheet = sheetIn(oneLine(text), reading);
      return sheet ? [{ ...sheet, place }] : [];
    });
}

function sheetIn(sentence: string, reading: Reading): Omit<FoundResource, "place"> | undefined {
  const [found, ...others] = sentence.matchAll(address);
  const [written = "", name] = found ?? [];
  if (!found || name === undefined || others.length > 0) return undefined;
  const before = sentence.slice(0, found.index);
  const behind = sentence.slice(found.index + written.length).replace(behindAddress, "");
  const words = `${before} ${behind}`;
  if (says(words, "not") || says(words, "documentedIn") || isOfOtherTime(words)) return undefined;
  if (!saysWho(words, reading)) return undefined;
  const isToldBehind = saysWho(behind, reading) && !saysWho(before, reading);
  const [, quoted, linked] = namedInFront.exec(before) ?? [];
  return {
    kind: "google-sheet",
    name,
    label: quoted ?? linked,
    permissions: isToldBehind ? tail(behind) : sentence,
  };
}

function saysWho(words: string, { systems }: Reading): boolean {
  return readAccess(words, systems).some(({ mode }) => mode !== "unknown");
}
