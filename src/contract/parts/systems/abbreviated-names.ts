/** "**Warehouse Control** (WCS)" in a sentence: from then on the contract may call the system so. */
import { abbreviates } from "../../names/abbreviations.ts";
import type { Reading } from "../reading.ts";
import { languages } from "../../vocabulary/languages.ts";
import { wordsIn } from "../../vocabulary/language.ts";

const systemWords = languages.flatMap(({ phrases }) => wordsIn(phrases.system));
const bracketBehind = /[*_]{0,2}\s*\(["“„*_]{0,2}(\p{Lu}[\p{L}\p{N}]{1,5})["”“*_]{0,2}\)/uy;

/** Only what abbreviates the name of one system alone: "Ledger (UAT)" is one of its environments. */
export function learnAbbreviations({ systems, text }: Reading): void {
  const meant = new Map<string, Set<string>>();
  for (const { id, name, written } of systems.own)
    for (const long of new Set([name, written]))
      for (const short of behind(long, text))
        if (isShortFor(short, long)) meant.set(short, (meant.get(short) ?? new Set()).add(id));
  for (const [short, [id, ...others]] of meant) {
    const known = systems.resolve(short, false);
    const isFree = !known || ("system" in known && known.system.id === id);
    // What initials tell is known where a name stands alone, but not in a sentence.
    if (id !== undefined && others.length === 0 && isFree) systems.learnName(short, id);
  }
}

function behind(name: string, text: string): Set<string> {
  const found = new Set<string>();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    bracketBehind.lastIndex = at + name.length;
    const [, short] = bracketBehind.exec(text) ?? [];
    if (short !== undefined) found.add(short);
  }
  return found;
}

/** The word for a system may be left out of its name: "Warehouse Control" is a WCS. */
function isShortFor(short: string, long: string): boolean {
  return [long, ...systemWords.map((word) => `${long} ${word}`)].some((each) =>
    abbreviates(short, each),
  );
}
