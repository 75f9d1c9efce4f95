/** The words of a permission that matter: systems' names, and verbs of reading and writing. */
import type { AccessMode } from "../schema.ts";
import type { Mention } from "../mentions.ts";
import type { SystemNames } from "../systems.ts";
import { phraseSource } from "../vocabulary/phrases.ts";

export type AccessToken =
  | { kind: "names"; ids: string[] }
  | {
      kind: "verb";
      mode: AccessMode;
      /** "read by …", "writers: …": what follows are those who may. */
      heads: boolean;
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
const both = new RegExp(phraseSource("both"), "iu");

export function tokensOf(sentence: string, systems: SystemNames): AccessToken[] {
  const names = mentionsIn(sentence, systems);
  const masked = names.reduce(
    (text, { start, end }) => text.slice(0, start) + "\0".repeat(end - start) + text.slice(end),
    sentence,
  );
  const found = [...masked.matchAll(verbs)];
  const starts = [...names.map(({ start }) => start), ...found.map(({ index }) => index)];
  const next = (from: number) =>
    Math.min(masked.length, ...starts.filter((start) => start >= from));
  const ends = [
    ...names.map(({ end }) => end),
    ...found.map((verb) => verb.index + verb[0].length),
  ];
  const previous = (to: number) => Math.max(0, ...ends.filter((end) => end <= to));
  const tokens = [
    ...names.map(({ start, ids }) => ({ start, token: { kind: "names" as const, ids } })),
    ...found.map((verb) => {
      const end = verb.index + verb[0].length;
      const before = masked.slice(previous(verb.index), verb.index);
      return {
        start: verb.index,
        token: {
          kind: "verb" as const,
          mode: modeOf(verb.groups),
          heads: headsNames.test(masked.slice(end, next(end))),
          joined: joins.test(before),
          negated: negates.test(before),
        },
      };
    }),
  ];
  return tokens.toSorted((a, b) => a.start - b.start).map(({ token }) => token);
}

function modeOf(groups: Record<string, string | undefined> | undefined): AccessMode {
  if (groups?.["rw"]) return "read-write";
  return groups?.["write"] ? "write" : "read";
}

/** Longest names first, so that "Stock Count" is not read as "Stock"; "both" where there are just two. */
function mentionsIn(sentence: string, systems: SystemNames): Mention[] {
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
