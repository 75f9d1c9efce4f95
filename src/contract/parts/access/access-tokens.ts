/** The words of a permission that matter: systems' names, and verbs of reading and writing. */
import type { AccessMode } from "../../schema.ts";
import type { Mention } from "../../mentions.ts";
import type { SystemNames } from "../../systems.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

/** Who loads a thing writes it, unless it is another that fills it. */
export type ToldMode = AccessMode | "loads";

export type AccessToken =
  | {
      kind: "names";
      ids: string[];
      /** "archived by Till": they do what is neither reading nor writing for certain. */
      doElse: boolean;
      /** "Till archives it, Ledger …": a clause of its own begins here. */
      opens: boolean;
      /** "neither Till", "everyone but Till" */
      isLeftOut: boolean;
    }
  | {
      kind: "verb";
      mode: ToldMode;
      /** "read by …", "writers: …": what follows are those who may. */
      heads: boolean;
      /** "read by Till": what stands before it is no subject of it. */
      passive: boolean;
      /** "… and writes": goes on with the verb before it. */
      joined: boolean;
      /** "doesn't write" */
      negated: boolean;
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
  `(?:${phraseSource("not")}[^,，]{0,20}|${phraseSource("bygoneVerb")}\\s*)$`,
  "i",
);
const behindBy = new RegExp(
  `^\\s*(?:${phraseSource("howOften")}\\s*){0,2}${phraseSource("by")}\\s*${article}$`,
  "i",
);
const behindOtherVerb = new RegExp(`${phraseSource("doneBy")}\\s*${article}$`, "i");
const leavesOut = new RegExp(
  `(?:${phraseSource("leavesOut")}|${phraseSource("not")}(?:\\s+${phraseSource("by")})?)\\s*${article}$`,
  "i",
);
const denied = new RegExp(`^\\s*(?:[^\\s,;]+\\s+)?${phraseSource("not")}`, "i");
const clause = /^\s+\p{L}[^,，()]*[,，]/u;
const code = /`[^`\s]+`/g;
const markup = /[`*]/g;
const both = new RegExp(phraseSource("both"), "i");

export function tokensOf(sentence: string, systems: SystemNames): AccessToken[] {
  const names = mentionsIn(sentence, systems);
  const masked = withoutNames(sentence, names);
  const verbsHere = [...masked.matchAll(verbs)].map((verb) => ({
    start: verb.index,
    end: verb.index + verb[0].length,
    mode: modeOf(verb.groups),
  }));
  const all = [...names, ...verbsHere].toSorted((a, b) => a.start - b.start);
  const tokens = all.map((token, index): AccessToken => {
    const before = masked.slice(all[index - 1]?.end ?? 0, token.start);
    const next = all[index + 1];
    const behind = masked.slice(token.end, next?.start);
    if ("ids" in token)
      return {
        kind: "names",
        ids: token.ids,
        doElse: behindOtherVerb.test(before),
        opens: clause.test(before),
        isLeftOut: leavesOut.test(before) || (!(next && "mode" in next) && denied.test(behind)),
      };
    const heads = headsNames.test(behind);
    return {
      kind: "verb",
      mode: token.mode,
      heads,
      passive: next !== undefined && "ids" in next && behindBy.test(behind),
      joined: joins.test(before) || (comma.test(before) && (heads || ends.test(behind))),
      negated: negates.test(before),
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

/** A system called "Reads Archive" does nothing by its name. What stands where is kept. */
function withoutNames(sentence: string, names: readonly Mention[]): string {
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

function modeOf(groups: Record<string, string | undefined> | undefined): ToldMode {
  if (groups?.["rw"]) return "read-write";
  if (groups?.["loads"]) return "loads";
  return groups?.["write"] ? "write" : "read";
}

/** Longest names first, so that "Stock Count" is not read as "Stock"; "both" where there are just two. */
function mentionsIn(sentence: string, systems: SystemNames): readonly Mention[] {
  const found = systems.mentions.in(sentence);
  const [everyone] = systems.own.length === 2 ? (both.exec(sentence) ?? []) : [];
  const start = everyone === undefined ? -1 : sentence.indexOf(everyone);
  return start < 0
    ? found
    : [
        ...found,
        { start, end: start + (everyone ?? "").length, ids: systems.own.map(({ id }) => id) },
      ];
}
