/** In which order systems are deployed, and how a release is taken back. */
import { entriesOf, isStated, itemsBelow, labelsFor, listItemsOf } from "../ways/label-sections.ts";
import { orderInProse } from "./order-in-prose.ts";
import { itemsOf, itemTexts } from "../list-items.ts";
import { readRollback } from "./rollback.ts";
import type { Reading } from "../reading.ts";
import type { Deployment } from "../../model/schema.ts";

export function readDeployment(reading: Reading): Deployment | undefined {
  const ordered = reading
    .sections("deployment-order")
    .flatMap((section) => itemsOf(section, reading));
  const listed =
    ordered.length > 0
      ? ordered
      : itemTexts(itemsBelow("deployment-order", "deployment", reading), reading);
  const order = listed.length > 0 ? listed.map(({ text }) => text) : orderBelow(reading);
  const wayBack = readRollback(reading);
  const isTold = wayBack.rollback.length > 0 || wayBack.rollbackElsewhere !== undefined;
  return order.length === 0 && !isTold ? undefined : { order, ...wayBack };
}

/** Behind a label, as the numbered list right below "Deployment" that belongs to no label, or in sentences. */
function orderBelow(reading: Reading): string[] {
  const short = reading
    .sections("deployment")
    .flatMap((section) => reading.ownLabels(section))
    .filter(({ key, value }) => key === "deploymentOrder" && isStated(value));
  const labelled = [...labelsFor("deployment-order", "deployment", reading), ...short];
  if (labelled.length > 0) return labelled.flatMap((label) => entriesOf(label, reading));
  const numbered = reading
    .sections("deployment")
    .flatMap((section) => reading.proseBlocks(section))
    .filter((block) => block.type === "list" && block.ordered === true);
  const listed = itemTexts(listItemsOf(numbered), reading).map(({ text }) => text);
  return listed.length > 0 ? listed : orderInProse(reading);
}
