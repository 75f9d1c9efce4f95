/** The systems a permission names, and its words without them. */
import type { Mention } from "../../names/mentions.ts";
import type { SystemNames } from "../../names/systems.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const code = /`[^`\s]+`/g;
const markup = /[`*]/g;
const everyone = phraseSource("both");
const verb = `(?:${phraseSource("reads")}|${phraseSource("writes")})`;
/** "both read", but not "Ops writes both": that is what is written. */
const both = new RegExp(`${everyone}(?<![^\\s:：;,] ${verb} ${everyone})`, "i");

/** A system called "Reads Archive" does nothing by its name. What stands where is kept. */
export function withoutNames(sentence: string, names: readonly Mention[]): string {
  let masked = "";
  for (const { start, end } of names.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, masked.length);
    masked += sentence.slice(masked.length, from) + "\0".repeat(Math.max(0, end - from));
  }
  masked += sentence.slice(masked.length);
  if (!/[`*]/.test(masked)) return masked;
  return masked
    .replace(code, (span) => (isName(span) ? "\0".repeat(span.length) : span))
    .replace(markup, " ");
}

/** "`SELECT`" is a verb, "`till-updates`" a name of something. */
function isName(span: string): boolean {
  return /[^\p{L}`]/u.test(span);
}

/** Longest names first, so that "Stock Count" is not read as "Stock"; "both" where there are just two. */
export function mentionsIn(sentence: string, systems: SystemNames): readonly Mention[] {
  const found = systems.mentions.in(sentence);
  const isPair = systems.own.length === 2;
  const { 0: word = "", index: start = 0 } = (isPair ? both.exec(sentence) : undefined) ?? {};
  if (word === "") return found;
  return [...found, { start, end: start + word.length, ids: systems.own.map(({ id }) => id) }];
}
