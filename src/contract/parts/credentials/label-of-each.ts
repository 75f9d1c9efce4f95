/** "**Authentication:** Till: OAuth; Ledger: mTLS": one label, told for the whole document, of each system's own way. */
import { clausesByWay } from "./sign-ins-side-by-side.ts";
import { tellsOfToday } from "../ways/way-today.ts";
import type { Label } from "../../markdown/labels/label-line.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";
import type { LabelKey } from "../../vocabulary/vocabulary.ts";

/** Labels that tell how one signs in. */
export const methodKeys = [
  "method",
  "authentication",
  "mode",
  "mechanism",
] as const satisfies LabelKey[];

/** Of such a label what it tells of the direction's giver; any other as it is. */
export function labelOfEach(label: Label, direction: Direction, reading: Reading): Label {
  if (!methodKeys.some((key) => key === label.key)) return label;
  const clauses = clausesByWay({ text: label.value, place: label.place }, reading);
  const own = clauses.find(([way]) => way === wayOf(direction))?.[1].text;
  return own === undefined || !tellsOfToday(label.value)
    ? label
    : { ...label, value: withoutName(own, reading) };
}

const separator = /^[*_]*\s*(?:[:：]|[–—-]\s)[*_]*\s*/u;

/** "Till: OAuth" → "OAuth"; "Till uses OAuth" */
function withoutName(clause: string, { systems }: Reading): string {
  const [name] = systems.mentions.in(clause);
  const behind = clause.slice(name?.end);
  return separator.test(behind) ? behind.replace(separator, "") : clause;
}
