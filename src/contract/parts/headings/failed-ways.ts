/** What stands below "### Till → Ledger timeout" is told of how that way fails. */
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { isDenied } from "../ways/denial.ts";
import { failedWay } from "../topics/failed-ways.ts";
import { says } from "../../vocabulary/phrases.ts";

/** Whether the outline has got such sections: it is then to be read anew. */
export function headFailedWays(reading: Reading): boolean {
  const found = reading.sections(undefined).filter((section) => isOnFailure(section, reading));
  for (const section of found) section.key = "error-handling";
  return found.length > 0;
}

function isOnFailure(section: SectionNode, reading: Reading): boolean {
  const failed = section.level > 1 ? failedWay(section, reading) : undefined;
  if (!failed?.isOfToday) return false;
  if (reading.sectionsOf(failed.direction).length > 1) return true;
  // "Nothing is sent this way": that is no outage of it.
  const told = reading.sentences(section) ?? "";
  return (
    failed.isCertain && (says(told, "meanwhile") || !isDenied(told, failed.direction, reading))
  );
}
