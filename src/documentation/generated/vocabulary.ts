/** The words contracts are understood in, from the vocabulary itself. */
import { labels } from "../../contract/vocabulary/english/labels.ts";
import { sections } from "../../contract/vocabulary/english/sections.ts";
import { wordsIn } from "../../contract/vocabulary/language.ts";
import { table } from "./table.ts";

export function vocabularyText(): string {
  return [
    "## Words for headings",
    "Compared without numbering, emoji, punctuation and capitals. German, Spanish and Chinese words are known as well.",
    table(["Section", "Words"], rowsOf(sections)),
    "## Words for labels",
    "A label may also be a question: `What happens if Ledger is unavailable?`",
    table(["Fact", "Words"], rowsOf(labels)),
  ].join("\n\n");
}

function rowsOf(words: Readonly<Record<string, string>>): string[][] {
  return Object.entries(words).map(([key, row]) => [inWords(key), wordsIn(row).join(", ")]);
}

/** `lastUpdated` and `last-updated` → `last updated`. */
function inWords(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
}
