/**
 * Whether a name in a permission stands where its grammar puts whoever reads or writes. A system of another contract may
 * be called "Orders" or "Reporting": "Billing writes Orders", "the Reporting team reads" don't speak of it.
 */
import type { Mention } from "../../names/mentions.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

/** As far as words beside a name are looked at. */
const longest = 60;

const verb = `(?:${phraseSource("readsAndWrites")}|${phraseSource("reads")}|${phraseSource("writes")}|${phraseSource("loads")}|${phraseSource("exports")}|${phraseSource("imports")})`;
const joint = `(?:${phraseSource("andAlso")}|${phraseSource("and")}|${phraseSource("whereas")})`;
const sign =
  "[;,(|+&=\\n–—，、；：。（]|(?<=[\\p{L}\\p{N})`]{2})\\.\\s|:|<br\\s*/?>|\\s-\\s|\\s/\\s";
const doers = `(?:${phraseSource("by")}|${phraseSource("grant")}|${phraseSource("onlyOrAlso")})`;
const inFront = new RegExp(
  `(?:^|${sign}|${joint}|${doers}|(?:^|[.;:,(\\n])\\s*${verb}\\s)\\s*(?:${phraseSource("onlyOrAlso")}\\s+)?(?:${phraseSource("article")}\\s+)?$`,
  "iu",
);
const behind = new RegExp(
  `^\\s*(?:$|[.:](?:\\s|$)|:|[;,)(|+&=\\n–—，、；：。）（]|<br|-\\s|/\\s|${joint}|${verb}|${doers}|${phraseSource("auxiliary")}|${phraseSource("howOften")}|${phraseSource("onlyOrAlso")}|${phraseSource("not")})`,
  "i",
);
const marksInFront = /[`*_]{0,4}$/u;
const marksBehind = /^[`*_]{0,4}/u;

export function isSurelyNamed(text: string, { start, end }: Mention, name: string): boolean {
  const before = text.slice(Math.max(0, start - longest), start);
  const after = text.slice(end, end + longest);
  const [opening = ""] = marksInFront.exec(before) ?? [];
  const [closing = ""] = marksBehind.exec(after) ?? [];
  const written = text.slice(start, end);
  const isInCode = opening.endsWith("`") && closing.startsWith("`");
  return (
    (isInCode || !isPlainWord(written)) &&
    hasItsCapitals(written, name) &&
    inFront.test(before.slice(0, before.length - opening.length)) &&
    behind.test(after.slice(closing.length))
  );
}

/** "the pump" may be any. */
function isPlainWord(written: string): boolean {
  return /^\p{Ll}+$/u.test(written);
}

/** "Billing reports" isn't the system "Billing Reports". */
function hasItsCapitals(written: string, name: string): boolean {
  const capitals = (text: string) => text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0;
  return capitals(written) >= capitals(name);
}
