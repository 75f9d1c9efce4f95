/** Whether what stands behind the reverse of a direction tells of a flow: it may be how that is answered, or fails. */
import type { Part } from "./item-of-way.ts";
import { otherMatters } from "../ways/way-today.ts";
import { factsOnLine } from "../calls/facts-in-text.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { opening, says } from "../../vocabulary/phrases.ts";

/** "202 Accepted" */
const status = /^[`*]*[1-5]\d\d(?!\p{N})/u;

/** @param isExchange whether the direction's own label stands beside it: without facts it is then no more than an answer */
export function tellsOfFlow(
  { said, isOpen }: Part,
  isExchange: boolean,
  reading: Reading,
): boolean {
  const [first, ...below] = said;
  if (isOpen || !first) return !isExchange;
  const [item] = first.type === "list" ? childrenOf(first) : [];
  const line = oneLine(sourceOf(item ?? first, reading.text));
  if (status.test(line) || opening("see", line) !== undefined) return false;
  if (otherMatters.some((key) => says(line, key)) || says(line, "signsIn")) return false;
  const isPlain = factsOnLine(line).length === 0 && below.length === 0;
  return !isPlain || !(isExchange || says(line, "answerBack"));
}
