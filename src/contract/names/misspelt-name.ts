/** Names that are a system's but for a slip or two. */
import { nearest } from "../text/nearest.ts";

/** A shorter word is mostly a mark that tells two apart, as in “Shop EU” and “Shop US”. */
const fewestLetters = 4;

/**
 * Systems that people tell apart may differ by one letter, so a name in fewer than eight allows one slip and no name a
 * third. Slips are rare at a name's beginning: “Bill” is not “Till”.
 */
export function isMisspelt(name: string, meant: string): boolean {
  const [said, other] = [name.toLowerCase(), meant.toLowerCase()];
  const most = other.length < 3 ? 0 : other.length < 8 ? 1 : 2;
  return (
    digitsOf(said) === digitsOf(other) &&
    nearest(said, [other], most) !== undefined &&
    (hasSameMarks(said, other) || sorted(said) === sorted(other))
  );
}

/** “Till 1” and “Till 2” are two. */
function digitsOf(name: string): string {
  return name.replace(/\P{N}+/gu, "");
}

function hasSameMarks(name: string, meant: string): boolean {
  const [words, others] = [wordsOf(name), wordsOf(meant)];
  if (words.length !== others.length) return words.join("") === others.join("");
  return words.every((word, at) => {
    const other = others[at] ?? "";
    return word === other || (other.length >= fewestLetters && word[0] === other[0]);
  });
}

function wordsOf(name: string): string[] {
  return name.split(/[\s_/-]+/u);
}

function sorted(name: string): string {
  return name.includes(" ") ? name : Array.from(name).toSorted().join("");
}
