/** Who reads and who writes: "Shelf-Scan writes, Stock reads", "Read: A, B; Write: C", "read/write for Ops". */
import type { Access, AccessMode } from "../schema.ts";
import type { SystemNames } from "../systems.ts";

const verbs: [RegExp, AccessMode][] = [
  [
    /\bread[\s/-]*(?:and|&|\+)?[\s/-]*write\b|\breads? and writes?\b|\brw\b|\beditors?\b|\bedits?\b|\bfull access\b|\bboth\b/iu,
    "read-write",
  ],
  [
    /\bwrit(?:es?|ers?|ten|ing)\b|\bappends?\b|\bowns?\b|\bowner\b|\bpublish(?:es|er)?\b|\bproduces?\b|\bproducer\b|\buploads?\b|\bfills?\b|\bdrops?\b|\bputs?\b|\bsends?\b|\bupdates?\b|\binserts?\b/iu,
    "write",
  ],
  [
    /\bread(?:s|ers?|-only| only)?\b|\bviewers?\b|\bviews?\b|\bconsum(?:es?|ers?)\b|\bsubscrib(?:es?|ers?)\b|\bpulls?\b|\bqueries\b|\bdownloads?\b|\bpicks? up\b|\bcollects?\b|\bfetches\b|\blistens?\b/iu,
    "read",
  ],
];

/** Systems are found by the names the catalogue knows; a name nobody knows is left to the wording, never guessed. */
export function readAccess(text: string, systems: SystemNames): Access[] {
  const modes = new Map<string, AccessMode>();
  const mentions = systems.mentions();
  const grant = (ids: readonly string[], mode: AccessMode) => {
    for (const id of ids) modes.set(id, merge(modes.get(id), mode));
  };
  for (const sentence of text.split(/[.;\n]+(?=\s|$)/)) {
    let subjects: string[] = [];
    let settled = false;
    let heading: AccessMode | undefined;
    for (const clause of sentence.split(/,|\band\b|\bbut\b|\bwhile\b|·|\|/iu)) {
      const { ids, rest } = systemsIn(clause, mentions);
      const before = /^\s*([\p{L}/ -]+?)\s*[:：]/u.exec(rest)?.[1];
      heading = (before && modeIn(before)) || heading;
      if (ids.length > 0) subjects = settled ? ids : [...subjects, ...ids];
      const mode = modeIn(rest) ?? (ids.length > 0 ? heading : undefined);
      settled = mode !== undefined;
      if (mode) grant(subjects, mode);
    }
    if (!settled) grant(subjects, "unknown");
  }
  return [...modes].map(([system, mode]) => ({ system, mode }));
}

function modeIn(clause: string): AccessMode | undefined {
  return verbs.find(([pattern]) => pattern.test(clause))?.[1];
}

/** Both what was known and what is added. */
export function merge(a: AccessMode | undefined, b: AccessMode): AccessMode {
  if (a === undefined || a === "unknown" || a === b) return b;
  return b === "unknown" ? a : "read-write";
}

/** The systems a clause names, in its order, and the clause without their names. */
function systemsIn(
  clause: string,
  mentions: readonly { name: string; id: string }[],
): { ids: string[]; rest: string } {
  let rest = clause;
  const found: { id: string; at: number }[] = [];
  for (const { name, id } of mentions) {
    const at = indexOfWord(rest, name);
    if (at < 0) continue;
    found.push({ id, at });
    rest = rest.slice(0, at) + " ".repeat(name.length) + rest.slice(at + name.length);
  }
  return { ids: [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ id }) => id))], rest };
}

function indexOfWord(text: string, word: string): number {
  const lower = text.toLowerCase();
  const wanted = word.toLowerCase();
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (!isLetter(lower[at - 1]) && !isLetter(lower[at + wanted.length])) return at;
  }
  return -1;
}
