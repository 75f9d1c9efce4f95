/** The words of a permission that matter: systems' names, and verbs of reading and writing. */
import type { AccessMode } from "../../model/schema.ts";
import { mentionsIn, withoutNames } from "./names-in-permission.ts";
import type { SystemNames } from "../../names/systems.ts";
import {
  isDoneTo,
  isOfOthers,
  partsAtOnce,
  toldAround,
  type ToldAround,
} from "./told-around-names.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

/** Who loads a thing writes it, unless it is another that fills it. */
export type ToldMode = AccessMode | "loads";

export type AccessToken =
  | (ToldAround & { kind: "names"; ids: string[] })
  | {
      kind: "verb";
      mode: ToldMode;
      /** "read by …", "writers: …": what follows are those who may. */
      heads: boolean;
      /** "read by Till", ", read by others": what stands before it is no subject of it. */
      passive: boolean;
      /** "… and writes": goes on with the verb before it. */
      joined: boolean;
      /** "Till, writes": what stands before it does something else. */
      apart: boolean;
      /** "doesn't write" */
      negated: boolean;
      /** "the night job writes, …", "Ops writes it, …": who does it stands in front, known or not. */
      closes: boolean;
    };

/** Behind a name, which is masked. */
const ofName = (key: "exports" | "imports") => `(?<=\\0 )${phraseSource(key)}`;
const verbs = new RegExp(
  `(?<rw>${phraseSource("readsAndWrites")})|(?<loads>${phraseSource("loads")})|(?<write>${phraseSource("writes")}|${ofName("exports")})|(?<read>${phraseSource("reads")}|${ofName("imports")})`,
  "gi",
);
const article = `(?:${phraseSource("article")}\\s*)?`;
const headsNames = new RegExp(
  `^\\s*(?:${phraseSource("grantedOn")}\\s*)?(?:${phraseSource("grant")}\\s*)*(?:[:：=(（]|${phraseSource("grant")}\\s*${article}$)`,
  "i",
);
const joins = new RegExp(`^\\s*(?:${phraseSource("and")}|[/+&])\\s*$`, "i");
/** "INSERT, UPDATE"; "reads, updates come nightly" is something else. */
const comma = /^\s*[,，、]\s*$/u;
const ends = new RegExp(`^\\s*(?:[,，、;)）]|(?:${phraseSource("and")}|[/+&])|$)`, "i");
const negates = new RegExp(
  `(?:${phraseSource("not")}[^,，]{0,20}|${phraseSource("bygoneVerb")}\\s*|${phraseSource("otherTime")}\\s+(?:(?!${phraseSource("and")})[^\\s,]{1,10}\\s+)?)$`,
  "i",
);
/** "wurde von der Kasse geschrieben": the verb comes last. */
const bygoneBy = new RegExp(
  `${phraseSource("bygoneVerb")}\\s+(?:[^\\s,;]+\\s+)?${phraseSource("by")}\\s*${article}$`,
  "i",
);
/** In front of those who do it; before a comma it is said of what stands there: "reads until 2024, Ledger writes". */
const notToday = new RegExp(
  `(?:(?:^|[,;(])\\s*${phraseSource("otherTime")}\\s*,|${phraseSource("otherTime")})\\s*$`,
  "i",
);
const endsClause = /^[^,;，；]{0,40}$/u;
const behindBy = new RegExp(
  `^\\s*(?:${phraseSource("howOften")}\\s*){0,2}${phraseSource("by")}\\s*${article}$`,
  "i",
);
/** "Till writes, read by Ledger", "…, read access for Ledger": what they do, and nobody before. */
const forNext = new RegExp(
  `^\\s*(?:(?:${phraseSource("howOften")}|${phraseSource("onlyOrAlso")})\\s*){0,2}(?:${phraseSource("by")}|${phraseSource("grant")}\\s+${phraseSource("grant")})\\s*(?:${phraseSource("onlyOrAlso")}\\s*)?${article}$`,
  "i",
);

export function tokensOf(sentence: string, systems: SystemNames): AccessToken[] {
  const names = mentionsIn(sentence, systems);
  const masked = withoutNames(sentence, names);
  const verbsHere = [...masked.matchAll(verbs)].map((verb) => ({
    start: verb.index,
    end: verb.index + verb[0].length,
    mode: modeOf(verb.groups),
  }));
  const all = [...names, ...verbsHere].toSorted((a, b) => a.start - b.start);
  const isName = (at: number) => "ids" in (all[at] ?? {});
  /** What stands before the names right before. */
  const inFrontOfDoers = (verb: number) => {
    let first = verb;
    while (isName(first - 1)) first -= 1;
    return first === verb ? "" : masked.slice(all[first - 1]?.end ?? 0, all[first]?.start);
  };
  const tokens = all.map((token, index): AccessToken => {
    const before = masked.slice(all[index - 1]?.end ?? 0, token.start);
    const next = all[index + 1];
    const behind = masked.slice(token.end, next?.start);
    if ("ids" in token)
      return {
        kind: "names",
        ids: token.ids,
        ...toldAround({
          before,
          behind,
          isBehindName: isName(index - 1),
          isBeforeVerb: next !== undefined && "mode" in next,
        }),
      };
    // "has read access" at the end heads nobody.
    const heads = headsNames.test(next ? behind : `${behind}.`);
    return {
      kind: "verb",
      mode: token.mode,
      heads,
      passive:
        (next !== undefined && "ids" in next && behindBy.test(behind)) ||
        (isName(index - 1) && isOfOthers(before, behind)),
      joined:
        joins.test(before) ||
        (comma.test(before) &&
          (heads || ends.test(behind)) &&
          !(isName(index - 2) && next !== undefined && "ids" in next && forNext.test(behind))),
      apart: isName(index - 1) && comma.test(before),
      negated:
        negates.test(before) ||
        notToday.test(inFrontOfDoers(index)) ||
        (endsClause.test(before) && bygoneBy.test(inFrontOfDoers(index))),
      closes: partsAtOnce(behind) || isDoneTo(before, behind),
    };
  });
  return withVerbsJoined(tokens);
}

/** "insert/update", "reads and writes": what verbs do together. */
function withVerbsJoined(tokens: readonly AccessToken[]): AccessToken[] {
  const joined: AccessToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const goesOn =
      token.kind === "verb" &&
      last?.kind === "verb" &&
      token.joined &&
      !token.negated &&
      !last.negated &&
      !last.heads;
    if (goesOn)
      joined[joined.length - 1] = {
        ...token,
        joined: last.joined,
        mode: together(last.mode, token.mode),
      };
    else joined.push(token);
  }
  return joined;
}

function together(a: ToldMode, b: ToldMode): ToldMode {
  return a === "loads" && b === "loads" ? a : merge(certain(a), certain(b));
}

const certain = (mode: ToldMode): AccessMode => (mode === "loads" ? "write" : mode);

/** Both what was known and what is added. */
export function merge(a: AccessMode | undefined, b: AccessMode): AccessMode {
  if (a === undefined || a === "unknown" || a === b) return b;
  return b === "unknown" ? a : "read-write";
}

function modeOf(groups: Record<string, string | undefined> | undefined): ToldMode {
  if (groups?.["rw"]) return "read-write";
  if (groups?.["loads"]) return "loads";
  return groups?.["write"] ? "write" : "read";
}
