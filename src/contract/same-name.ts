/** When two names mean one system: for certain, or by their look. */
import { remembered } from "./remembered.ts";
import { signsInWords } from "./slug.ts";
import { phraseSource } from "./vocabulary/phrases.ts";

interface Named {
  id: string;
  name: string;
  aliases: readonly string[];
  written?: string;
}

const article = new RegExp(`^${phraseSource("article")}\\s+`, "iu");

export type NameIndex<S> = ReadonlyMap<string, S>;

/** Where two systems share a name, the first one has it. */
export function nameIndex<S extends Named>(systems: readonly S[]): NameIndex<S> {
  const index = new Map<string, S>();
  for (const system of systems) {
    for (const name of [system.name, system.id, ...system.aliases, system.written ?? ""]) {
      const key = comparable(name);
      if (key !== "" && !index.has(key)) index.set(key, system);
    }
  }
  return index;
}

/** The system of that name, id or alias; "the Till (on every checkout)" is Till. */
export function sameName<S>(name: string, index: NameIndex<S>): S | undefined {
  const bare = name.replace(/\s*\([^)]*\)\s*$/u, "");
  return index.get(comparable(name)) ?? index.get(comparable(bare));
}

const comparable = remembered((name: string): string =>
  signsInWords(name.normalize("NFKC"))
    .toLowerCase()
    .replace(article, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim(),
);

/** "Stocktake System" stands in "Stocktake Reconciliation System": the same words in the same order. */
export function containsWords(short: string, long: string): boolean {
  const words = comparable(short).split(" ").filter(Boolean);
  const rest = comparable(long).split(" ");
  if (words.length === 0 || words.length > rest.length) return false;
  let at = -1;
  return words.every((word) => (at = rest.indexOf(word, at + 1)) >= 0);
}

export function isInitialsOf(initials: string, name: string): boolean {
  const words = comparable(name).split(" ");
  return words.length > 1 && comparable(initials) === words.map((word) => word[0]).join("");
}
