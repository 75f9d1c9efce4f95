/** Names in titles and headings: which systems, and which way. Names are as written; nothing is resolved here. */
import { anyArrow, backWay, bothWays, oneWay, withoutBreadcrumb } from "../text/arrows.ts";
import { remembered } from "../text/remembered.ts";
import { stripContractWords, tidy } from "./title-words.ts";
import { languages } from "../vocabulary/languages.ts";
import { opening, phraseSource } from "../vocabulary/phrases.ts";
import { withoutNumbering } from "../vocabulary/vocabulary.ts";

/** What is longer is a paragraph that somebody has put behind a `#`. */
export const longestHeading = 300;
/** "Sales feed (Till → Ledger)" */
const inBrackets = /^([^()（）]+)[(（]([^()（）]+)[)）]$/u;
const listSeparator = new RegExp(
  `\\s*[,，、](?:\\s*${phraseSource("and")})?\\s*|\\s+(?:${phraseSource("and")}|&)\\s+`,
  "i",
);
/** "Till x Ledger", of which a capital is a name's. */
const crossed = /^(.+?)\sx\s(?=\p{Lu})(.+)$/u;
/** "Integration between Till and Ledger", "File Exchange Agreement between Till and Ledger" */
const kindBeforeBetween = new RegExp(
  `^(?:(?:${phraseSource("titleWord")}\\s+){0,2}${phraseSource("documentWord")}|(?:[^\\s:：,]{1,20}\\s+){0,3}?${phraseSource("exchangeWord")}(?:\\s+${phraseSource("documentWord")})?)\\s+(?=${phraseSource("between")})`,
  "i",
);
/** Words that all begin as names do. */
const capitals = /^[\p{Lu}\p{Lo}\p{N}]\S*(?: [\p{Lu}\p{Lo}\p{N}(&]\S*)*$/u;
/** In lower case: "The Books" may be a name. */
const article = new RegExp(`^\\s*${phraseSource("article")}\\s+`, "u");

/** "between A and B", "from A to B"; "A and B", "A with B", "A to B" only beside "Integration Contract". */
const grammars = languages.map((language) => {
  const word = (key: Parameters<typeof phraseSource>[0]) => phraseSource(key, [language]);
  const pattern = (source: string) => new RegExp(source, "i");
  return {
    contract: pattern(word("contract")),
    between: pattern(`^${word("between")}\\s*(.+?)\\s*${word("and")}\\s*(.+?)(?:之间)?$`),
    fromTo: pattern(`(?:^|\\s)${word("from")}\\s*(.+?)\\s*${word("to")}\\s*(.+)$`),
    pair: pattern(`^(.+?)(?:\\s*(?:${word("and")}|${word("with")})\\s*|\\s[&/|+×]\\s)(.+)$`),
    integrated: pattern(`^(?:${word("how")}\\s+)?(.+?)\\s*${word("integratesWith")}\\s*(.+)$`),
    toward: pattern(`^(.+?)\\s*${word("to")}\\s*(.+)$`),
    onlyFrom: pattern(`^${word("from")}\\s*(.+)$`),
    onlyTo: pattern(`^${word("to")}\\s*(.+)$`),
  };
});

/** Names without the words around them: "Integration Contract: Till ↔ Ledger" → ["Till", "Ledger"]; undefined where a title names no pair. */
export function namesInTitle(title: string): string[] | undefined {
  if (title === "" || title.length > longestHeading) return undefined;
  const bare = stripContractWords(title);
  // "RFC 42: between …", "Payments: Till → Ledger"
  const names = pairInBrackets(bare)
    .replace(/^[^:：↔→<]{1,40}[:：]\s*/u, "")
    .replace(kindBeforeBetween, "");
  const parts = names.split(anyArrow).map(tidy).filter(Boolean);
  if (parts.length >= 2) return parts.flatMap(listed);
  for (const { contract, between, fromTo, pair, toward, integrated } of grammars) {
    const own = contract.test(title);
    const found =
      between.exec(names) ??
      (fromTo.exec(names)?.index === 0 ? fromTo.exec(names) : null) ??
      (own ? (pair.exec(names) ?? crossed.exec(names) ?? toward.exec(names)) : null) ??
      sentence(integrated.exec(names));
    const [, a, b] = found ?? [];
    if (a && b) return [...listed(a), b].map(bareName);
  }
  return undefined;
}

/** "Billing integrates with Tax Engine"; "Everything that integrates with Till" names one at most. */
function sentence(found: RegExpExecArray | null): RegExpExecArray | null {
  const sides = found?.slice(1) ?? [];
  return sides.every((side) => capitals.test(side) && opening("asks", side) === undefined)
    ? found
    : null;
}

function pairInBrackets(title: string): string {
  const [, outside = "", inside = ""] = inBrackets.exec(title) ?? [];
  return anyArrow.test(inside) && !anyArrow.test(outside) ? inside : title;
}

/** "Till and Ledger": perhaps two systems, perhaps one; whoever asks must know better. */
export function pairInTitle(title: string): string[] | undefined {
  if (title.length > longestHeading) return undefined;
  const bare = stripContractWords(title);
  for (const { integrated, pair } of grammars) {
    const [, a, b] = integrated.exec(bare) ?? pair.exec(bare) ?? [];
    if (a && b) return [a, b].map(bareName);
  }
  return undefined;
}

/** "Till - Ledger": a dash divides more than systems, so whoever asks must know for certain. */
export function pairByDash(title: string): string[] | undefined {
  if (title.length > longestHeading) return undefined;
  const parts = stripContractWords(title).split(/\s[–—-]\s/u);
  return parts.length === 2 && !parts.includes("") ? parts.map(bareName) : undefined;
}

/** "Payroll to Bank": so are ways to do a thing called. */
export function pairByTo(title: string): string[] | undefined {
  const bare = stripContractWords(title);
  const found = grammars.map(({ toward }) => sentence(toward.exec(bare))).find(Boolean);
  const [, a, b] = found ?? [];
  return a && b ? [a, b].map(bareName) : undefined;
}

/** In a sentence a name may stand behind an article and in quotes: `between the “Till” and …`. */
function bareName(name: string): string {
  return tidy(name.replace(article, ""))
    .replace(/^["'“”„«‘’]+|["'“”»‘’]+$/gu, "")
    .trim();
}

/** "Event Hub → Billing, CRM and Search": one side may list several. A name without a list keeps its "and". */
function listed(side: string): string[] {
  return /,/u.test(side.replace(/\([^)]*\)/gu, ""))
    ? side.split(listSeparator).map(tidy).filter(Boolean)
    : [side];
}

export interface NamedDirection {
  from: string;
  to: string;
}

/** What a heading says of a direction: two names, or only which side of whom. */
export type HeadingDirection =
  | NamedDirection
  | { from: string; to?: undefined }
  | { from?: undefined; to: string }
  | { orientation: "inbound" | "outbound" };

/** "4. Till → Ledger", "From Ledger to Till", "Inbound (Ledger → Till)", "Outbound". */
export const directionInHeading = remembered((heading): HeadingDirection | undefined => {
  if (heading.length > longestHeading) return undefined;
  const title = tidy(withoutNumbering(withoutBreadcrumb(heading)));
  if (bothWays.test(title)) return undefined;
  const inBrackets = /[([（]([^()[\]（）]*)[)\]）]/u.exec(title)?.[1];
  const arrowed = (inBrackets ? byArrow(inBrackets) : undefined) ?? byArrow(title);
  if (arrowed) return arrowed;
  return inWords(title) ?? orientationOf(title);
});

function inWords(title: string): HeadingDirection | undefined {
  const bare = title.replace(/^(?:(?:data\s+)?flow\s*:?|data)\s+/iu, "");
  for (const { fromTo, toward } of grammars) {
    const [, from, to] = fromTo.exec(bare) ?? toward.exec(bare) ?? [];
    if (from && to) return { from: tidy(from), to: tidy(to) };
  }
  for (const { onlyFrom, onlyTo } of grammars) {
    const [, from] = onlyFrom.exec(bare) ?? [];
    if (from) return { from: tidy(from) };
    const [, to] = onlyTo.exec(bare) ?? [];
    if (to) return { to: tidy(to) };
  }
  return undefined;
}

function orientationOf(title: string): HeadingDirection | undefined {
  if (opening("inbound", title)) return { orientation: "inbound" };
  if (opening("outbound", title)) return { orientation: "outbound" };
  return undefined;
}

function byArrow(title: string): NamedDirection | undefined {
  const back = backWay.exec(title);
  const forth = oneWay.exec(title);
  const arrow = forth ?? back;
  if (!arrow) return undefined;
  const left = tidy(title.slice(0, arrow.index).replace(/^[^:：]{1,30}[:：]\s+/u, ""));
  const right = tidy(title.slice(arrow.index + arrow[0].length).replace(/\s*[:：–—]\s.*$/u, ""));
  if (!left || !right) return undefined;
  return forth ? { from: left, to: right } : { from: right, to: left };
}
