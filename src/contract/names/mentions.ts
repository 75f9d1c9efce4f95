/** Systems named in running text. */
import { remembered } from "../text/remembered.ts";

export interface Mention {
  start: number;
  end: number;
  ids: string[];
}

interface Spelling {
  /** Lower case. */
  words: string;
  /** Its first two words; the second is looked at before the whole is searched for. */
  first: string | undefined;
  second: string | undefined;
  /** Alike for names that differ only in what joins their words. */
  spelt: string;
  /** Its words, and what joins them: that may be written otherwise. */
  parts: readonly string[];
  joints: readonly string[];
  capital: boolean;
  spaced: boolean;
}

interface Name extends Spelling {
  id: string;
}

/** Longer texts are hardly ever asked about twice. */
const longestKept = 200;

const han = /\p{Script=Han}/u;
/** Chinese words have no edges: "Till写入" is two. */
const word = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** What joins the words of a name, "Order-Desk": a heading may write a space there. */
const joint = /(?<=[\p{L}\p{N}])[\s\p{Pd}_./]+(?=[\p{L}\p{N}])/gu;

/** Names are looked up by their first word: a catalogue has hundreds, a sentence a dozen words. */
export class Mentions {
  readonly #byFirstWord = new Map<string, Name[]>();
  private readonly unspaced: Name[] = [];
  readonly #found = new Map<string, readonly Mention[]>();
  readonly #further: Mentions | undefined;

  /**
   * Where two systems share a name, the first one has it. `further` names come after these: one index of the whole
   * catalogue's names serves every contract.
   */
  constructor(names: readonly { name: string; id: string }[], further?: Mentions) {
    this.#further = further;
    const seen = new Set<string>();
    for (const { name, id } of names) {
      const spelling = spellingOf(name);
      const { first, words, spelt } = spelling;
      if (first === undefined || words.length < 2 || seen.has(spelt)) continue;
      seen.add(spelt);
      const entry = { id, ...spelling };
      const alike = entry.spaced ? this.#byFirstWord.get(first) : this.unspaced;
      if (alike) alike.push(entry);
      else this.#byFirstWord.set(first, [entry]);
    }
    // Longest first, so that "Stock Count" is not read as "Stock".
    for (const entries of this.#byFirstWord.values()) entries.sort(longestFirst);
  }

  /** In document order. A name keeps its capital: "kept till Monday" doesn't speak of the system Till. */
  in(text: string): readonly Mention[] {
    if (text.length > longestKept) return this.#look(text);
    let found = this.#found.get(text);
    if (!found) this.#found.set(text, (found = this.#look(text)));
    return found;
  }

  #look(text: string): Mention[] {
    const lower = text.toLowerCase();
    const found: Mention[] = [];
    const words = [...lower.matchAll(word)];
    for (const [position, { 0: first, index }] of words.entries()) {
      if (index < (found.at(-1)?.end ?? 0)) continue;
      const [next] = words[position + 1] ?? [];
      const fits = (name: Name) => {
        if (name.second !== undefined && name.second !== next) return false;
        const end = index + lengthAt(index, lower, name);
        return (
          end > index &&
          standsAlone(text, index, end) &&
          !(name.capital && /^\p{Ll}/u.test(text.slice(index)))
        );
      };
      const own = this.startingWith(first).find(fits);
      const other = this.#further?.startingWith(first).find(fits);
      const name = (other?.words.length ?? 0) > (own?.words.length ?? 0) ? other : own;
      if (name)
        found.push({ start: index, end: index + lengthAt(index, lower, name), ids: [name.id] });
    }
    const unspaced = [...this.unspaced, ...(this.#further?.unspaced ?? [])];
    return unspaced.length === 0 ? found : withUnspaced(lower, found, unspaced);
  }

  private startingWith(first: string): readonly Name[] {
    return this.#byFirstWord.get(first) ?? [];
  }
}

const spellingOf = remembered((name): Spelling => {
  const words = name.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
  const spaced = !han.test(name);
  const [first, second] = words.match(word) ?? words.match(han) ?? [];
  return {
    words,
    first,
    second: spaced ? second : undefined,
    spelt: words.replace(joint, " "),
    parts: words.split(joint),
    joints: words.match(joint) ?? [],
    capital: /^\p{Lu}/u.test(name),
    spaced,
  };
});

const spaceOrDash = /\s+|\p{Pd}/uy;

/** How much of the text the name takes up there; 0 where it is another. */
function lengthAt(index: number, lower: string, { parts, joints }: Spelling): number {
  const [first = ""] = parts;
  if (!lower.startsWith(first, index)) return 0;
  let end = index + first.length;
  for (const [position, sign] of joints.entries()) {
    const part = parts[position + 1] ?? "";
    spaceOrDash.lastIndex = end;
    const other = spaceOrDash.exec(lower)?.[0] ?? sign;
    const said = [other, sign].find((each) => lower.startsWith(each + part, end));
    if (said === undefined) return 0;
    end += said.length + part.length;
  }
  return end - index;
}

function withUnspaced(
  lower: string,
  found: readonly Mention[],
  unspaced: readonly Name[],
): Mention[] {
  const all = [...found];
  for (const { words, id } of unspaced.toSorted(longestFirst)) {
    for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length)) {
      const [start, end] = [at, at + words.length];
      const free = all.every((other) => other.end <= start || other.start >= end);
      if (free) all.push({ start, end, ids: [id] });
    }
  }
  return all.toSorted((a, b) => a.start - b.start);
}

function longestFirst(a: Name, b: Name): number {
  return b.words.length - a.words.length;
}

/** Not within a word, nor a part of a hyphenated one. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/(?:(?!\p{Script=Han})[\p{L}\p{N}]|\p{L}-)$/u.test(
      text.slice(Math.max(0, start - 3), start),
    ) && !/^(?:(?!\p{Script=Han})[\p{L}\p{N}]|-\p{L})/u.test(text.slice(end, end + 3))
  );
}
