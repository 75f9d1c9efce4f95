/** "**1.2** (2026-03-01): Added the key": a date and a version, in any order and any dress, then what changed. */
import { monthIn } from "../../model/dates.ts";
import { isVersionWord } from "../../model/version-number.ts";
import { labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

/** "2026-03-01", "1.3.2026", "12/01/2026", "1 March 2026", "01-Mar-2026", "March 1st, 2026" */
export const writtenDate =
  /\d{4}-\d{2}-\d{2}|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}\/\d{1,2}\/\d{1,2})\b|\b\d{1,2}\.?[\s-]+\p{Lu}\p{L}{2,8}[\s-]+\d{4}\b|\b\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s+\d{4}\b(?!-\d)/u;
const endsDate = /^[*_`)）\]]*\s*(?:[,:：，–—(（|]|-\s|$)/u;
/** Stands where a date or a version has been taken out. */
const taken = "\uE000";
/** What stands behind a number alone, which may else be an endpoint's: "v2 endpoint removed". */
const sign = `(?=[*_\`)\\]]*\\s*(?:[,:–—(${taken}]|-\\s|$))`;
const writtenVersion = new RegExp(
  `(?<=^|[\\s*(\`[${taken}])(v?)(\\d+\\.\\d+(?:\\.\\d+)?|(?<=v)\\d+${sign})(?![\\p{L}\\p{N}_])`,
  "gu",
);
/** "Version 3 (" */
const behindItsWord = new RegExp(
  `(?<=^[\\s*_\`([]{0,6}(\\p{L}{1,20})[.\\s]{1,3})(\\d+)(?![\\p{L}\\p{N}_])${sign}`,
  "u",
);
/** "1.5 MB" is a size, "2.5 %" a share. */
const unit = /^\s?(?:[%€$£]|(?:[kKMGT]i?B|ms|s|min|h|kg|g|km|m|EUR|USD|GBP)(?![\p{L}\p{N}]))/u;
const remark = new RegExp(`(?:\\bnon-?\\s?)?${phraseSource("breaking")}`, "i");
const longestHead = 60;
/** Who and when may stand before the version in a line's head. */
const mostWordsInHead = 3;
const dress = [
  ["**", "**"],
  ["__", "__"],
  ["*", "*"],
  ["_", "_"],
  ["`", "`"],
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
] as const;

export interface ChangeLine {
  date: string | undefined;
  version: string | undefined;
  change: string;
}

export function readChangeLine(line: string): ChangeLine {
  const date = dateIn(line);
  const dateless = without(date, line);
  const version = versionIn(dateless);
  const rest = without(version, dateless);
  const change = date || version ? changeIn(rest) : line;
  return { date: date?.[0], version: version?.[2], change: change || line };
}

function dateIn(line: string): RegExpExecArray | undefined {
  return writtenDate.exec(line) ?? monthInHead(line);
}

/** A month is the entry's date in its head alone: "v1.0 (Oct 2026): first". */
function monthInHead(line: string): RegExpExecArray | undefined {
  const found = monthIn(line.slice(0, longestHead));
  if (!found || !endsDate.test(line.slice(found.index + found[0].length))) return undefined;
  const front = line.slice(0, found.index);
  return isHead(without(versionIn(front), front)) ? found : undefined;
}

/** Does the line begin with a date, or with a version before its date? */
export function beginsEntry(line: string): boolean {
  const front = /^[\s*_`([]*(?:v(?:ersion)?[\s.]*)?(?:\d+(?:\.\d+){0,2}[\s,:–—()*_`-]+)?/iu.exec(
    line,
  );
  const found = dateIn(line);
  return found !== undefined && found.index <= (front?.[0].length ?? 0);
}

/** A date, a version or both, and no word of what changed: "v2.1 (2026-03-01)", "v3 (breaking)". */
export function isHeadAlone(line: string): boolean {
  if (line.length > longestHead) return false;
  const date = dateIn(line);
  const dateless = without(date, line);
  const version = versionIn(dateless);
  if (!date && !version) return false;
  const words = wordsOf(without(version, dateless).replace(remark, "")).join(" ");
  return words === "" || isVersionWord(words);
}

/** In front of what changed, or alone at the end of it; what changed may speak of other numbers. */
function versionIn(line: string): RegExpExecArray | undefined {
  const all = [...line.matchAll(writtenVersion)];
  const [last] = all.slice(mostWordsInHead).slice(-1);
  const found = [...all.slice(0, mostWordsInHead), ...(last ? [last] : [])].find((found) => {
    const [written, mark] = found;
    const front = line.slice(0, found.index);
    const tail = line.slice(found.index + written.length);
    if (isHead(front)) return !unit.test(tail);
    const isMarked = mark !== "" && /^[*_`)\]]*\s*[:：–—]/u.test(tail);
    if (isMarked && wordsOf(front).length <= mostWordsInHead) return true;
    return /[([–—·|][\s*_`]*$/u.test(front.slice(-longestHead)) && wordsOf(tail).length === 0;
  });
  return found ?? versionBehindItsWord(line);
}

function versionBehindItsWord(line: string): RegExpExecArray | undefined {
  const found = behindItsWord.exec(line.slice(0, longestHead));
  return found && isVersionWord(found[1] ?? "") ? found : undefined;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function without(found: RegExpExecArray | null | undefined, line: string): string {
  if (!found) return line;
  return line.slice(0, found.index) + taken + line.slice(found.index + found[0].length);
}

function changeIn(line: string): string {
  const end = line.lastIndexOf(taken);
  const front = line.slice(0, end);
  if (isHead(front)) return behindHead(front, line.slice(end + 1));
  return withoutSeparator(line.replaceAll(taken, " ").replace(/\(\s*\)|\[\s*\]/gu, ""));
}

/** Nothing but date and version stand there, or the word for them: "Version 1.2 (2026-03-01)". */
function isHead(front: string): boolean {
  if (front.length > longestHead) return false;
  const words = wordsOf(front).join(" ");
  return words === "" || labelKeyOf(words) === "lastUpdated" || isVersionWord(words);
}

/** The dress that the head has opened is closed behind it: "**1.2 – " … "**". */
function behindHead(head: string, tail: string): string {
  let [open, rest] = [head, tail];
  for (const [opening, closing] of dress) {
    const [opened, closed] = [count(open, opening), count(open, closing)];
    const isOpen = opening === closing ? opened % 2 === 1 : opened > closed;
    if (isOpen) rest = rest.replace(closing, "");
    open = open.replaceAll(opening, "");
  }
  return withoutSeparator(rest);
}

function withoutSeparator(text: string): string {
  return text.replace(/^(?:[\s:：,，–—-]|[/|·•](?=\s|$))+/u, "").trim();
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
