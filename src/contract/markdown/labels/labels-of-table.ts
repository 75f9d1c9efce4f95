/** A two-column table of facts: the first cell of each row is a label. */
import { type Label, newLabel } from "./label-line.ts";
import { cellSource } from "../source.ts";
import { isTableOfWords } from "./table-of-words.ts";
import { childrenOf, type Node, placeOf, plainText } from "../tree.ts";
import { isAnyColumn, isColumn, labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

/** One word may be known by chance. */
const fewestFacts = 2;
const otherWords = ["purpose", "frequency", "payload"] as const;

export function labelsOfTable(table: Node, text: string): Label[] {
  const [head = [], ...body] = childrenOf(table).map((row) => childrenOf(row));
  const rowIn = ([key, value]: Node[], isWord: (name: string) => boolean) =>
    key && value && isWord(plainText(key)) ? [{ key, value }] : [];
  const factIn = (row: Node[]) => rowIn(row, (name) => labelKeyOf(name) !== undefined);
  const facts = body.flatMap(factIn);
  if (head.length !== 2 || facts.length === 0) return [];
  const isMostlyFacts = facts.length >= body.length / 2;
  if (!isMostlyFacts && !(isOfProperties(head) && facts.length >= fewestFacts)) return [];
  if (
    isTableOfWords({ headers: textsOf(head), rows: body.map((row) => ({ cells: textsOf(row) })) })
  )
    return [];
  return [
    ...(isOfColumns(head) ? [] : factIn(head)),
    ...body.flatMap((row) => rowIn(row, isFact)),
  ].map(({ key, value }) =>
    newLabel(plainText(key).trim(), cellSource(value, text), placeOf(value)),
  );
}

const textsOf = (row: readonly Node[]) => row.map((cell) => plainText(cell).trim());

const isRole = new RegExp(`\\s${phraseSource("role")}$`, "i");

/** "Description" and "Ordering" are facts by other words, and so is "Till owner". */
function isFact(name: string): boolean {
  return (
    labelKeyOf(name) !== undefined ||
    sectionKeyOf(name) !== undefined ||
    isRole.test(name) ||
    otherWords.some((key) => isColumn(name, key))
  );
}

/** `| Topic | Details |` */
function isOfColumns([, second]: readonly Node[]): boolean {
  return second !== undefined && isAnyColumn(plainText(second));
}

/** `| | |`, `| Property | Value |`: beside such a head a table of a message's fields says what each means. */
function isOfProperties([first, second]: readonly Node[]): boolean {
  const [name, value] = [first, second].map((cell) => (cell ? plainText(cell).trim() : ""));
  return name === "" || isColumn(value ?? "", "value");
}
