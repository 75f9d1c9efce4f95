/** `| Topic | Details |` over "Owner", "Format", "Fallback": a head that would else tell what stands in each row. */
import { isAnyColumn, labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";

/** Two events may well be called by words of a contract, and more in lower case. */
const fewestFacts = 3;
const fewestInLowerCase = 6;

/** What stands in a table's head, and in the cells of each row. */
export interface Written {
  headers: readonly string[];
  rows: readonly { cells: readonly string[] }[];
}

export function isTableOfFacts({ headers, rows }: Written): boolean {
  const [, second = "", ...others] = headers;
  if (others.length > 0 || !isAnyColumn(second)) return false;
  const facts = rows.filter(({ cells: [name = ""] }) => labelKeyOf(name) ?? sectionKeyOf(name));
  const isCapital = facts.every(({ cells: [name = ""] }) => /^[*_]*[^\p{Ll}`]/u.test(name));
  const fewest = isCapital ? fewestFacts : fewestInLowerCase;
  return facts.length >= fewest && facts.length >= rows.length / 2;
}
