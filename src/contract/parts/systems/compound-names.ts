/** "Das Kassensystem" of a contract with "Kasse": the same in one word with the word for a system. */
import type { Reading } from "../reading.ts";
import { languages } from "../../vocabulary/languages.ts";
import { wordsIn } from "../../vocabulary/language.ts";

const behindName = languages.flatMap(({ phrases }) => wordsIn(phrases.systemInCompound));
const inOneWord = new RegExp(`(?:${behindName.join("|")})(?!\\p{L})`, "uy");
const oneWord = /^\p{Lu}\p{L}{2,}$/u;

export function learnCompounds({ systems, text }: Reading): void {
  for (const { id, name, written } of systems.own)
    for (const stem of new Set([name, written].filter((each) => oneWord.test(each))))
      for (const compound of compoundsOf(stem, text))
        if (!systems.resolve(compound, false)) systems.learnName(compound, id);
}

const letter = /\p{L}$/u;

function compoundsOf(stem: string, text: string): Set<string> {
  const found = new Set<string>();
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
    if (letter.test(text.slice(Math.max(0, at - 2), at))) continue;
    inOneWord.lastIndex = at + stem.length;
    const [behind] = inOneWord.exec(text) ?? [];
    if (behind !== undefined) found.add(stem + behind);
  }
  return found;
}
