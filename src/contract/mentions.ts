/** Systems named in running text. */

export interface Mention {
  start: number;
  end: number;
  ids: string[];
}

interface Name {
  id: string;
  /** Lower case. */
  words: string;
  /** Finds it from where it is asked to look; the words of "Order-Desk" may be joined otherwise. */
  pattern: RegExp | undefined;
  capital: boolean;
  spaced: boolean;
}

const han = /\p{Script=Han}/u;
/** Chinese words have no edges: "Till写入" is two. */
const word = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** What joins the words of a name, "Order-Desk": a heading may write a space there. */
const joint = /(?<=[\p{L}\p{N}])[\s\p{Pd}_./]+(?=[\p{L}\p{N}])/gu;

/** Names are looked up by their first word: a catalogue has hundreds, a sentence a dozen words. */
export class Mentions {
  readonly #byFirstWord = new Map<string, Name[]>();
  private readonly unspaced: Name[] = [];
  readonly #further: Mentions | undefined;

  /**
   * Where two systems share a name, the first one has it. `further` names come after these: one index of the whole
   * catalogue's names serves every contract.
   */
  constructor(names: readonly { name: string; id: string }[], further?: Mentions) {
    this.#further = further;
    const seen = new Set<string>();
    for (const { name, id } of names) {
      const words = name.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
      const [first] = words.match(word) ?? words.match(han) ?? [];
      const spelt = words.replace(joint, " ");
      if (first === undefined || words.length < 2 || seen.has(spelt)) continue;
      seen.add(spelt);
      const spaced = !han.test(name);
      const pattern = spaced ? patternOf(words) : undefined;
      const entry = { id, words, pattern, capital: /^\p{Lu}/u.test(name), spaced };
      const alike = entry.spaced ? this.#byFirstWord.get(first) : this.unspaced;
      if (alike) alike.push(entry);
      else this.#byFirstWord.set(first, [entry]);
    }
    // Longest first, so that "Stock Count" is not read as "Stock".
    for (const entries of this.#byFirstWord.values()) entries.sort(longestFirst);
  }

  /** In document order. A name keeps its capital: "kept till Monday" doesn't speak of the system Till. */
  in(text: string): Mention[] {
    const lower = text.toLowerCase();
    const found: Mention[] = [];
    for (const { 0: first, index } of lower.matchAll(word)) {
      if (index < (found.at(-1)?.end ?? 0)) continue;
      const fits = (name: Name) => {
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

/** A name of one word is as it is written. */
function patternOf(words: string): RegExp | undefined {
  const joints = words.match(joint) ?? [];
  if (joints.length === 0) return undefined;
  const parts = words.split(joint).map(literally);
  const joined = joints.map((sign) => `(?:\\s+|\\p{Pd}|${literally(sign)})`);
  return new RegExp(parts.map((part, index) => part + (joined[index] ?? "")).join(""), "uy");
}

function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** How much of the text the name takes up there; 0 where it is another. */
function lengthAt(index: number, lower: string, { words, pattern }: Name): number {
  if (!pattern) return lower.startsWith(words, index) ? words.length : 0;
  pattern.lastIndex = index;
  return pattern.exec(lower)?.[0].length ?? 0;
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
