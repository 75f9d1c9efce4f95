/** "Das Kassensystem" of a contract with "Kasse": the same in one word with the word for a system. */
import type { Reading } from "../../reading.ts";
import { languages } from "../../vocabulary/languages.ts";
import { wordsIn } from "../../vocabulary/language.ts";

const behindName = languages.flatMap(({ phrases }) => wordsIn(phrases.systemInCompound));
const oneWord = /^\p{Lu}\p{L}{2,}$/u;

export function learnCompounds({ systems, text }: Reading): void {
  for (const { id, name, written } of systems.own)
    for (const stem of new Set([name, written].filter((each) => oneWord.test(each))))
      for (const compound of compoundsOf(stem, text))
        if (!systems.resolve(compound, false)) systems.learnName(compound, id);
}

function compoundsOf(stem: string, text: string): Set<string> {
  if (behindName.length === 0 || !text.includes(stem)) return new Set();
  const pattern = new RegExp(`(?<!\\p{L})${stem}(?:${behindName.join("|")})(?!\\p{L})`, "gu");
  return new Set(Array.from(text.matchAll(pattern), ([found]) => found));
}
