/** A two-column table of facts: the first cell of each row is a label. */
import { type Label, newLabel } from "./label-line.ts";
import { cellSource } from "./source.ts";
import { childrenOf, type Node, placeOf, plainText } from "./tree.ts";
import { labelKeyOf } from "../vocabulary.ts";

export function labelsOfTable(table: Node, text: string): Label[] {
  const [head = [], ...body] = childrenOf(table).map((row) => childrenOf(row));
  const factIn = ([key, value]: Node[]) =>
    key && value && labelKeyOf(plainText(key)) ? [{ key, value }] : [];
  const facts = body.flatMap(factIn);
  if (head.length !== 2 || facts.length === 0 || facts.length < body.length / 2) return [];
  return [...factIn(head), ...facts].map(({ key, value }) =>
    newLabel(plainText(key).trim(), cellSource(value, text), placeOf(value)),
  );
}
