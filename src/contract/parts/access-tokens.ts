/** The words of a permission that matter: systems' names, and verbs of reading and writing. */
import type { AccessMode } from "../schema.ts";
import type { Mention } from "../mentions.ts";
import type { SystemNames } from "../systems.ts";
import { phraseSource } from "../vocabulary/phrases.ts";

export type AccessToken =
  | {
      kind: "names";
      ids: string[];
      /** "archived by Till": they do what is neither reading nor writing for certain. */
      doElse: boolean;
    }
  | {
      kind: "verb";
      mode: AccessMode;
      /** "read by …", "writers: …": what follows are those who may. */
      heads: boolean;
      /** "read by Till": what stands before it is no subject of it. */
      passive: boolean;
      /** "… and writes": goes on with the verb before it. */
      joined: boolean;
      /** "doesn't write" */
      negated: boolean;
    };

const verbs = new RegExp(
  `(?<rw>${phraseSource("readsAndWrites")})|(?<write>${phraseSource("writes")})|(?<read>${phraseSource("reads")})`,
  "giu",
);
const headsNames = new RegExp(
  `^\\s*(?:${phraseSource("grant")}\\s*)*(?:[:：=(（]|${phraseSource("grant")}\\s*(?:${phraseSource("article")}\\s*)?$)`,
  "iu",
);
const joins = new RegExp(`^\\s*(?:${phraseSource("and")}|[/+&])\\s*$`, "iu");
const negates = new RegExp(`${phraseSource("not")}[^,，]{0,20}$`, "iu");
const behindBy = new RegExp(
  `^\\s*${phraseSource("by")}\\s*(?:${phraseSource("article")}\\s*)?$`,
  "iu",
);
const behindOtherVerb = new RegExp(
  `${phraseSource("doneBy")}\\s*(?:${phraseSource("article")}\\s*)?$`,
  "iu",
);
const both = new RegExp(phraseSource("both"), "iu");

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
    if ("ids" in token)
      return { kind: "names", ids: token.ids, doElse: behindOtherVerb.test(before) };
    const next = all[index + 1];
    const behind = masked.slice(token.end, next?.start);
    return {
      kind: "verb",
      mode: token.mode,
      heads: headsNames.test(behind),
      passive: next !== undefined && "ids" in next && behindBy.test(behind),
      joined: joins.test(before),
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
        mode: merge(last.mode, token.mode),
      };
    else joined.push(token);
  }
  return joined;
}

/** Both what was known and what is added. */
export function merge(a: AccessMode | undefined, b: AccessMode): AccessMode {
  if (a === undefined || a === "unknown" || a === b) return b;
  return b === "unknown" ? a : "read-write";
}

/** A system called "Reads Archive" does nothing by its name. */
function withoutNames(sentence: string, names: readonly Mention[]): string {
  let masked = "";
  for (const { start, end } of names.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, masked.length);
    masked += sentence.slice(masked.length, from) + "\0".repeat(Math.max(0, end - from));
  }
  return masked + sentence.slice(masked.length);
}

function modeOf(groups: Record<string, string | undefined> | undefined): AccessMode {
  if (groups?.["rw"]) return "read-write";
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
