/** Hints of the template that an author has left in code: `[table_name]`. Code holds real brackets as well. */
import { type Node, childrenOf, endOf, placeOf, startOf } from "./tree.ts";
import type { Hint } from "./placeholders.ts";
import type { Place } from "../model/document.ts";

/** Several words, or one in capitals. A single other word may be a type: `[string]`. */
const wordsInBrackets =
  /^\[(?:\p{Lu}{2,}|(?=[^[\]]*\p{L}{2})[\p{L}\p{N}]+[:.]?[^\p{L}\p{N}[\]"'(){}<>=;]+[^[\]"'(){}<>=;]*)\]$/u;
/** A key of two fields: `[user_id, order_id]`. */
const listOfNames = /^\[[\w.]+(?:,\s*[\w.]+)+\]$/;
const standIn = /^(?:TBD|TODO|TBC)$/;
/** What may stand before the value of a line: its label. */
const onlyLabel = /^(?:[*_]*\p{L}[^.!?;:：`]{0,40}[*_]*[:：][*_]*\s*)?$/u;

/** No hint is as long as a line. */
const longestHint = 120;

export function isHintInCode(code: string): boolean {
  if (code.length > longestHint) return false;
  return standIn.test(code) || (wordsInBrackets.test(code) && !listOfNames.test(code));
}

/** Spans that are all their cell or line says, behind a label or not; in a sentence a hint is quoted. */
export function* hintsInCode(
  parent: Node,
  text: string,
): Generator<Pick<Hint, "text"> & { place: Place }> {
  const children = childrenOf(parent);
  const [first] = children;
  const last = children.at(-1);
  for (const node of children) {
    if (node.type !== "inlineCode" || !first || !last || !isHintInCode(node.value)) continue;
    const before = text.slice(startOf(first), startOf(node)).split("\n").at(-1) ?? "";
    const after = text.slice(endOf(node), endOf(last)).split("\n")[0] ?? "";
    if (onlyLabel.test(before.trimStart()) && after.trim() === "")
      yield { text: node.value, place: placeOf(node) };
  }
}
