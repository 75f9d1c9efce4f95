/** "Shop writes `orders` and reads `stock`": behind several names, each clause counts for those it names. */
import { readAccess } from "./access.ts";
import { mentionsIn } from "./names-in-permission.ts";
import { saidOfBothAtEnd } from "./said-of-both.ts";
import { type NamedThings, type ThingsInWording, thingsIn } from "./things-in-wording.ts";
import type { SystemNames } from "../../names/systems.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

interface Part {
  /** Nothing where it is said of all. */
  of: ReadonlySet<string> | undefined;
  words: string;
}

const segmentEnd = /[;；。\n]+|\.(?=\s|$)/u;
const clauseEnd = new RegExp(`[,，、]|${phraseSource("and")}`, "i");

/** What the wording says of each of the names; undefined where it names none of them. */
export function accessOfEach(
  wording: string,
  names: readonly string[],
  systems: SystemNames,
): ((name: string) => string) | undefined {
  const things = thingsIn(wording, names, systems);
  if (things.in(wording).length === 0) return undefined;
  const parts = wording
    .split(segmentEnd)
    .flatMap((segment) => partsOf(segment, names, things, systems));
  return (name) =>
    parts
      .filter(({ of }) => of === undefined || of.has(name))
      .map(({ words }) => words)
      .join("; ");
}

function partsOf(
  segment: string,
  all: readonly string[],
  things: ThingsInWording,
  systems: SystemNames,
): Part[] {
  const named = things.in(segment);
  const [only, ...others] = named;
  if (!only) return [{ of: undefined, words: segment }];
  // "Shop writes all but `orders`"
  if (says(segment, "leavesOut"))
    return [{ of: leftBy(named, all), words: withoutThings(segment, named) }];
  const ofBoth = others.length > 0 ? saidOfBothAtEnd(segment, systems) : undefined;
  const namedBefore = new Set(named.flatMap(({ names }) => [...names]));
  if (ofBoth && (!ofBoth.isOfThings || namedBefore.size === 2))
    return [
      ...partsOf(ofBoth.front, all, things, systems),
      { of: namedBefore, words: ofBoth.words },
    ];
  if (others.length === 0) return [{ of: only.names, words: withoutThings(segment, named) }];
  const tells = (words: string) =>
    readAccess(words, systems).some(({ mode }) => mode !== "unknown");
  return (
    clausesOf(segment, { things, tells, systems }) ??
    (tells(segment.slice(0, only.start))
      ? doneToEach(segment, named, systems)
      : saidBehindEach(segment, named))
  );
}

function leftBy(named: readonly NamedThings[], all: readonly string[]): ReadonlySet<string> {
  return new Set(all.filter((name) => !named.some(({ names }) => names.has(name))));
}

/** "Ops writes": somebody the catalogue doesn't know; "and reads" goes on with whoever did the last. */
const doneByOther = new RegExp(
  `^\\s*(?:${phraseSource("article")}\\s+)?[A-ZÄÖÜ][^\\n]{0,60}?(?:${phraseSource("readsAndWrites")}|${phraseSource("reads")}|${phraseSource("writes")})`,
);

interface Said {
  things: ThingsInWording;
  tells: (words: string) => boolean;
  systems: SystemNames;
}

/** "Shop writes `a`, ERP writes `b`": each clause says who does what with which. */
function clausesOf(segment: string, { things, tells, systems }: Said): Part[] | undefined {
  const parts: Part[] = [];
  let listed = "";
  for (const clause of segment.split(clauseEnd)) {
    const named = things.in(clause);
    const words = listed + withoutThings(clause, named);
    const isDone = tells(words) || doneByOther.test(words);
    if (named.length > 1 || (named.length === 1 && !isDone)) return undefined;
    // "…, Shop and ERP read `b`": a name alone does what those listed with it do.
    listed = named.length === 0 && isName(clause, systems) ? `${words}, ` : "";
    if (listed === "") parts.push({ of: named[0]?.names ?? parts.at(-1)?.of, words });
  }
  if (listed !== "") parts.push({ of: parts.at(-1)?.of, words: listed });
  return parts;
}

function isName(clause: string, systems: SystemNames): boolean {
  const [only, ...others] = mentionsIn(clause, systems);
  return (
    only !== undefined &&
    others.length === 0 &&
    clause.trim() === clause.slice(only.start, only.end)
  );
}

/** "Shop writes `a` and reads `b`": the things behind their verbs; who did the last goes on. */
function doneToEach(segment: string, named: readonly NamedThings[], systems: SystemNames): Part[] {
  let doers = "";
  return named.map(({ names, start }, index): Part => {
    const between = segment.slice(named[index - 1]?.end ?? 0, start);
    const clause = index === 0 ? between : behindFirst(between);
    const here = mentionsIn(clause, systems).map(({ start: from, end }) => clause.slice(from, end));
    const words = here.length > 0 || clause === "" ? clause : `${doers} ${clause}`;
    if (here.length > 0) doers = here.join(", ");
    return { of: names, words };
  });
}

/** "`a` from ERP, reads `b`": up to the comma it is still said of the first. */
function behindFirst(between: string): string {
  const end = clauseEnd.exec(between);
  return end ? between.slice(end.index + end[0].length) : "";
}

/** "`a`: Shop writes, `b`: ERP writes" */
function saidBehindEach(segment: string, named: readonly NamedThings[]): Part[] {
  return named.map(({ names, end }, index) => ({
    of: names,
    words: segment.slice(end, named[index + 1]?.start),
  }));
}

function withoutThings(text: string, named: readonly NamedThings[]): string {
  return named
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .replace(/^[\s:：–—-]+/u, "");
}
