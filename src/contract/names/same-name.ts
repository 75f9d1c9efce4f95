/** When two names mean one system: for certain, or by their look. */
import { remembered } from "../text/remembered.ts";
import { signsInWords } from "../text/slug.ts";
import { phraseSource } from "../vocabulary/phrases.ts";

interface Named {
  id: string;
  name: string;
  aliases: readonly string[];
  written?: string;
}

const article = new RegExp(`^${phraseSource("article")}\\s+`, "i");

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
  const bare = name.replace(/(?:(?<!\s)\s+)?\([^)]*\)\s*$/u, "");
  return index.get(comparable(name)) ?? index.get(comparable(bare));
}

const comparable = remembered((name: string): string =>
  signsInWords(name.normalize("NFKC"))
    .toLowerCase()
    .replace(article, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim(),
);

const wordsOf = remembered((name: string): readonly string[] =>
  comparable(name).split(" ").filter(Boolean),
);

/** Of several words; one word has none. */
function initialsOf(name: string): string {
  const words = wordsOf(name);
  return words.length > 1 ? words.map((word) => word[0]).join("") : "";
}

/** "Stocktake System" stands in "Stocktake Reconciliation System": the same words in the same order. */
export function containsWords(short: string, long: string): boolean {
  const words = wordsOf(short);
  const rest = wordsOf(long);
  if (words.length === 0 || words.length > rest.length) return false;
  let at = -1;
  return words.every((word) => (at = rest.indexOf(word, at + 1)) >= 0);
}

export function isInitialsOf(initials: string, name: string): boolean {
  return initialsOf(name) !== "" && comparable(initials) === initialsOf(name);
}

/** Finds the few systems that a name could mean by its look, so that it isn't compared with all. */
export class AlikeNames<S> {
  readonly #byTrait = new Map<string, Set<S>>();

  constructor(systems: readonly S[], namesOf: (system: S) => readonly string[]) {
    for (const system of systems)
      for (const trait of namesOf(system).flatMap(traitsOf)) {
        const known = this.#byTrait.get(trait);
        if (known) known.add(system);
        else this.#byTrait.set(trait, new Set([system]));
      }
  }

  /** All that share a word with the name, have it for initials or are its initials; others as well. */
  of(name: string): ReadonlySet<S> {
    return new Set(traitsOf(name).flatMap((trait) => [...(this.#byTrait.get(trait) ?? [])]));
  }
}

function traitsOf(name: string): string[] {
  return [...wordsOf(name), comparable(name), initialsOf(name)].filter(Boolean);
}
