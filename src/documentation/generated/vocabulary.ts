/** The words contracts are understood in, from the vocabulary itself. */
import { columns } from "../../contract/vocabulary/english/columns.ts";
import { labels } from "../../contract/vocabulary/english/labels.ts";
import { sections } from "../../contract/vocabulary/english/sections.ts";
import { wordsIn } from "../../contract/vocabulary/language.ts";
import { code, table } from "./table.ts";

export function vocabularyText(): string {
  return [
    "## Words for headings",
    "Compared without numbering, emoji, punctuation and capitals. German, Spanish and Chinese words are known as well. Your own words are added in the [configuration](configuration.md), under these keys.",
    table(["Key", "Words"], rowsOf(sections)),
    "## Words for labels",
    "A label may also be a question: `What happens if Ledger is unavailable?`",
    table(["Key", "Words"], rowsOf(labels)),
    "## Words for columns",
    "Headers of tables, by what the column holds. Of two that fit, the one whose word comes first counts.",
    table(["Key", "Words"], rowsOf(columns)),
  ].join("\n\n");
}

function rowsOf(words: Readonly<Record<string, string>>): string[][] {
  return Object.entries(words).map(([key, row]) => [code(key), wordsIn(row).join(", ")]);
}
