/** In which order systems are deployed, and how a release is taken back. */
import { entriesOf, itemsBelow, labelsFor, listItemsOf } from "./label-sections.ts";
import { itemsOf, itemTexts } from "./list-items.ts";
import { readRollback } from "./rollback.ts";
import type { Reading } from "../reading.ts";
import type { Deployment } from "../schema.ts";

export function readDeployment(reading: Reading): Deployment | undefined {
  const ordered = reading
    .sections("deployment-order")
    .flatMap((section) => itemsOf(section, reading));
  const listed =
    ordered.length > 0
      ? ordered
      : itemTexts(itemsBelow("deployment-order", "deployment", reading), reading);
  const order = listed.length > 0 ? listed.map(({ text }) => text) : orderBelow(reading);
  const rollback = readRollback(reading);
  return order.length === 0 && rollback.length === 0 ? undefined : { order, rollback };
}

/** Behind a label, or as the numbered list right below "Deployment" that belongs to no label. */
function orderBelow(reading: Reading): string[] {
  const labelled = labelsFor("deployment-order", "deployment", reading);
  if (labelled.length > 0) return labelled.flatMap((label) => entriesOf(label, reading));
  const numbered = reading
    .sections("deployment")
    .flatMap((section) => reading.proseBlocks(section))
    .filter((block) => block.type === "list" && block.ordered === true);
  return itemTexts(listItemsOf(numbered), reading).map(({ text }) => text);
}
