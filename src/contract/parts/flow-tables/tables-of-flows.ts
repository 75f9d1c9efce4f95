/** Which tables tell what flows which way: `| From | To | What |`, `| Direction | Data | Format |`. */
import { isTableOfCalls } from "../calls/endpoint-facts.ts";
import { tellsOfOther } from "../ways/aside-lines.ts";
import { hasEnds, isDirectionHeader } from "../ways/rows-by-direction.ts";
import { formatOfSchema } from "../formats/format-of-row.ts";
import { isOnCredentials } from "../topics/on-credentials.ts";
import { isOnResources } from "../topics/on-resources.ts";
import { isOfOtherMatter } from "../topics/other-matters.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Table } from "../../markdown/tables.ts";
import type { Direction, Reading } from "../reading.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";

/** Ends in columns of their own; below "Direction" only beside what is told of a flow, for an account may have one as well. */
export function isOfFlows(
  { section, table }: { section: SectionNode; table: Table },
  reading: Reading,
): boolean {
  const isOfOther = () => isOfOtherMatter(section, table, reading);
  if (hasEnds(table, "from", "to")) return !isOfOther();
  if (isOnResources(section) || isOnCredentials(section)) return false;
  if (hasEnds(table, "producer", "consumer")) return !isOfOther();
  const tellsOfFlows = tellsFormat(table) || table.has("frequency");
  const isDrawn = table.headers.some(isDirectionHeader);
  const isTold = tellsOfFlows || tellsOnlyCargo(table, section);
  return isTold && isDrawn && !isTableOfCalls(table) && !isOfOther();
}

/** `| Data | Format | How often |` where a direction is described: all its rows flow that way. */
export function directionOfAllRows(
  { section, table }: { section: SectionNode; table: Table },
  reading: Reading,
): Direction | undefined {
  const isFlowsHome = section.key === undefined || section.key === "data-flow";
  const direction = isFlowsHome ? reading.directionOf(section) : undefined;
  const isOther =
    table.has("event") ||
    table.has("field") ||
    isTableOfCalls(table) ||
    isOfOtherMatter(section, table, reading);
  if (!direction || isOther) return undefined;
  const isOnTerms = [tellsFormat(table), table.has("frequency")];
  const [first = ""] = table.headers;
  const fewest = isCargo(first) ? 1 : 2;
  return isOnTerms.filter(Boolean).length >= fewest ? direction : undefined;
}

function tellsFormat(table: Table): boolean {
  return table.has("format") || table.has("payload") || table.rows.some(formatOfSchema);
}

function isCargo(header: string): boolean {
  return isColumn(header, "purpose") || isColumn(header, "flowContent");
}

/** `| Direction | Data |` right below "Data Flow": elsewhere anything may be told of a direction in words. */
function tellsOnlyCargo({ headers }: Table, { key, blocks }: SectionNode): boolean {
  return (
    key === "data-flow" &&
    headers.some(isCargo) &&
    headers.every((header) => isDirectionHeader(header) || isCargo(header)) &&
    !blocks.some(({ type }, at) => type === "table" && tellsOfOther(blocks[at - 1]))
  );
}
