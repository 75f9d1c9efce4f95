/** Where a wording names the things it is about: "Shop writes `orders` and reads `stock`". */
import type { SystemNames } from "../../names/systems.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

/** Things named side by side: what is said of one of them is said of all. */
export interface NamedThings {
  names: ReadonlySet<string>;
  start: number;
  end: number;
}

export interface ThingsInWording {
  in(text: string): NamedThings[];
}

const word = /`([^`\n]+)`|[\p{L}\p{N}_]+(?:[.:/-][\p{L}\p{N}_]+)*/gu;
const inCode = /`[^`\n]+`/g;
const joint = new RegExp(`^[^\\S\\n]*(?:(?:[,，、&+/]|${phraseSource("and")})[^\\S\\n]*)+$`, "i");
/** Of "in" or "to" in plain words nobody can tell whether a bucket is meant. */
const shortestPlainWord = 4;

/** Once things stand in code there, plain words are none of them. */
export function thingsIn(
  wording: string,
  names: readonly string[],
  systems: SystemNames,
): ThingsInWording {
  const byName = spellings(names);
  const isMarked = (wording.match(inCode) ?? []).some((span) => byName.has(span.slice(1, -1)));
  const meant = ([whole, code]: RegExpExecArray) => {
    if (isMarked || code !== undefined) return code === undefined ? undefined : byName.get(code);
    return whole.length < shortestPlainWord || systems.resolve(whole, false)
      ? undefined
      : byName.get(whole);
  };
  return {
    in(text) {
      const found: (NamedThings & { names: Set<string> })[] = [];
      for (const match of text.matchAll(word)) {
        const name = meant(match);
        if (name === undefined) continue;
        const last = found.at(-1);
        const end = match.index + match[0].length;
        const isBeside = last !== undefined && joint.test(text.slice(last.end, match.index));
        if (isBeside) {
          last.names.add(name);
          last.end = end;
        } else found.push({ names: new Set([name]), start: match.index, end });
      }
      return found;
    },
  };
}

/** "erp.orders" is called "orders" as well, unless another is. */
function spellings(names: readonly string[]): ReadonlyMap<string, string> {
  const byLastPart = Map.groupBy(names, (name) => name.slice(name.lastIndexOf(".") + 1));
  const short = [...byLastPart].flatMap(([own, [name = own, ...others]]): [string, string][] =>
    others.length === 0 ? [[own, name]] : [],
  );
  return new Map([...short, ...names.map((name): [string, string] => [name, name])]);
}
