/** Ids of rows, so that an endpoint, a resource or a change can be linked to. Each is made of what the row says. */
import type { ContractDocument } from "../../../contract/model/document.ts";
import type { Change } from "../../../contract/model/schema.ts";
import { freeIds } from "../../../contract/text/free-ids.ts";
import { slugOf } from "../../../contract/text/slug.ts";

type Anchored = Pick<ContractDocument, "contract" | "anchors" | "placeOf">;

export interface ChangeAnchor {
  anchor: string;
  change: Change;
}

/** The row of a shared resource on its contract's page, by the resource's id; none where a heading has that id. */
export function resourceRowAnchors({ contract, anchors }: Anchored): Map<string, string> {
  const taken = headingIds({ anchors });
  const ids = [...new Set(contract.resources.map(({ id }) => id))];
  const named = ids.map((id) => [id, `resource-${id}`] as const);
  return new Map(named.filter(([, anchor]) => !taken.has(anchor)));
}

/**
 * `change-2-3` for version 2.3, else the date, else the first words. Of two alike the older keeps the plain id, for
 * logs grow at their top. An entry that is a heading has the heading's own anchor.
 */
export function changeAnchors({ contract, anchors, placeOf }: Anchored): ChangeAnchor[] {
  const idFor = freeIds(headingIds({ anchors }));
  const headings = new Set(anchors.map(({ line }) => line));
  const entries = contract.changeLog.filter(
    (_change, index) => !headings.has(placeOf(`changeLog.${index}`).line),
  );
  return entries
    .toReversed()
    .map((change) => ({ change, anchor: idFor(`change-${slugOf(keyOf(change))}`) }))
    .toReversed();
}

function keyOf({ version, date, change = "" }: Change): string {
  return version ?? date?.date ?? change.split(/\s+/).slice(0, 6).join(" ");
}

/** `change-log` is a section of every contract, there or not. */
function headingIds({ anchors }: Pick<ContractDocument, "anchors">): Set<string> {
  return new Set(["change-log", ...anchors.flatMap(({ anchor, also }) => [anchor, ...also])]);
}
