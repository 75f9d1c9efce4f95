/** Whether a change breaks what relies on the contract: by a column's answer, or by its own words. */
import { columnIndex, type ColumnKey } from "../../vocabulary/vocabulary.ts";
import { opening, phraseSource, says, saysNothing } from "../../vocabulary/phrases.ts";

const notBreaking = new RegExp(
  `(?:\\bnon-?\\s?|${phraseSource("not")}\\s*(?:a\\s+)?)${phraseSource("breaking")}`,
  "gi",
);
/** "Breaking: ", "**Backwards compatible?** " */
const answered = (key: "breaking" | "compatible", answer: "no" | "nothing") =>
  new RegExp(
    `${phraseSource(key)}[*_]{0,2} ?[:：?？][*_]{0,2} ?${phraseSource(answer)}(?=[*_]{0,2} ?(?:[.,;)\\]。，；）]|$))`,
    "gim",
  );
const notBreakingAnswered = answered("breaking", "nothing");
const incompatible = answered("compatible", "no");
const yes = new RegExp(`^[\\s*_\`]*(?:${phraseSource("yes")}|[✅✔✓☑⚠💥])`, "iu");
const cross = /^[✗✘❌]/u;

export interface BreakingColumn {
  index: number;
  /** @returns undefined where the cell leaves it open */
  read: (cell: string) => boolean | undefined;
}

const columns: readonly [ColumnKey, BreakingColumn["read"]][] = [
  ["breaking", (cell) => yes.test(cell)],
  ["compatible", (cell) => isNo(cell) || isBreaking(cell)],
  ["changeType", (cell) => isBreaking(cell) || (says(cell, "breaking") ? false : undefined)],
];

/** The column that says of each change whether it breaks anything, and how. */
export function breakingColumn(headers: readonly string[]): BreakingColumn | undefined {
  for (const [key, read] of columns) {
    const index = columnIndex(headers, key);
    if (index >= 0) return { index, read };
    // More than the known words: "Backwards incompatible for clients?"
    const named = key === "breaking" ? headers.findIndex((header) => isBreaking(header)) : -1;
    if (named >= 0) return { index: named, read: readAnswer };
  }
  return undefined;
}

/** Below a longer header may stand words as well, which are left open. */
function readAnswer(cell: string): boolean | undefined {
  if (yes.test(cell)) return true;
  return isNo(cell) || saysNothing(cell) ? false : undefined;
}

function isNo(cell: string): boolean {
  const bare = cell.replace(/[`*_]/gu, "").trim();
  return cross.test(bare) || opening("no", bare) !== undefined;
}

/** "Breaking: field renamed" is; "non-breaking", "breaking: no" and "not a breaking change" are not. */
export function isBreaking(words: string): boolean {
  if (words.search(incompatible) >= 0) return true;
  return says(words.replace(notBreakingAnswered, "").replace(notBreaking, ""), "breaking");
}
