/** `| Term | Meaning |`, `| Event | Details |`, `| Setting | Value |`: each row is about a thing that is called so, and is no fact. */
import { isTableOfFacts, type Written } from "./facts-of-table.ts";
import { isColumn, labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";

/** What is said of a message's field. */
const ofFields = ["type", "required", "optional"] as const;

const switched = /^(?:true|false)$/i;

export function isTableOfWords(table: Written): boolean {
  const [first = "", second = ""] = table.headers;
  if (isColumn(second, "meaning")) return true;
  if (isColumn(first, "field") && ofFields.some((key) => isColumn(second, key))) return true;
  if (isColumn(first, "term") && isColumn(second, "does")) return true;
  if (isColumn(first, "event") && !isColumn(first, "name")) return !isTableOfFacts(table);
  return isColumn(first, "setting") && table.rows.some(isSwitched);
}

/** `| Rollback | false |` sets a program up. */
function isSwitched({ cells: [name = "", value = ""] }: Written["rows"][number]): boolean {
  return switched.test(value) && (labelKeyOf(name) ?? sectionKeyOf(name)) !== undefined;
}
