/** `| Metric | Threshold | Channel |`: the two halves of a condition, each in a column of its own. */
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row } from "../../markdown/tables.ts";
import { opening, saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

const figure = /^\d/u;
/** "05:30", "30 min", "5 %" */
const figureAlone = /^\d[\d.,:]*\s?(?:%|\p{L}{1,7})?$/u;
const word = /\p{L}{3,}/gu;

/**
 * What is measured stands in a column for that, or in the first cell in front of "> 1000", which is no condition by
 * itself. In "lag over 5 min" it is said already.
 */
export function conditionIn(row: Row): string | undefined {
  const condition = row.cell("condition");
  if (condition === undefined || isUnfilled(condition) || saysNothing(condition)) return condition;
  const [first = ""] = row.cells;
  const isAtOnce = saysOnly(condition, "alertAtOnce");
  const isOpen =
    /^[<>≥≤=]/u.test(condition) ||
    opening("compares", condition) !== undefined ||
    isAtOnce ||
    (figureAlone.test(condition) && wordsIn(first).length > 0);
  const measured = row.cell("metric") ?? (isOpen ? first : "");
  if (isUnfilled(measured) || measured === condition) return condition;
  if (!isOpen && names(condition, measured)) return condition;
  return `${measured}${isAtOnce || figure.test(condition) ? ":" : ""} ${condition}`;
}

function names(condition: string, measured: string): boolean {
  const said = new Set(wordsIn(condition));
  return wordsIn(measured).some((each) => said.has(each));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}
