/** In which order systems are deployed, and how a release is taken back. */
import { entriesOf, isStated, labelsFor, listItemsOf } from "./label-sections.ts";
import { itemsOf, itemTexts } from "./list-items.ts";
import type { Place } from "../document.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { childrenOf, type Node, placeOf, plainText } from "../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import type { Deployment } from "../schema.ts";
import { sectionKeyOf, type SectionKey, withoutNumbering } from "../vocabulary.ts";

interface Case {
  case: string;
  steps: string;
  place: Place;
}

export function readDeployment(reading: Reading): Deployment | undefined {
  const ordered = reading
    .sections("deployment-order")
    .flatMap((section) => itemsOf(section, reading));
  const listed =
    ordered.length > 0 ? ordered : itemTexts(itemsBelow("deployment-order", reading), reading);
  const order = listed.length > 0 ? listed.map(({ text }) => text) : orderBelow(reading);
  const planned = reading.sections("rollback-plan").flatMap((section) => casesIn(section, reading));
  const told =
    planned.length > 0 ? planned : casesOf(itemsBelow("rollback-plan", reading), reading);
  const rollback = told.length > 0 ? told : casesBehindLabels(reading);
  rollback.forEach(({ place }, index) => reading.at(`deployment.rollback.${index}`, place, place));
  if (order.length === 0 && rollback.length === 0) return undefined;
  return {
    order,
    rollback: rollback.map(({ case: what, steps }) => ({ case: what, steps })),
  };
}

function casesIn(section: SectionNode, reading: Reading): Case[] {
  const labels = reading.labels(section).filter(({ value }) => isStated(value));
  if (labels.length > 0)
    return labels.map(({ name, value, place }) => ({ case: name, steps: value, place }));
  const rows = casesInTables(section, reading);
  if (rows.length > 0) return rows;
  const lists = section.blocks.filter(({ type }) => type === "list");
  const listed = casesOf(lists.flatMap(childrenOf), reading);
  if (listed.length > 0) return listed;
  const prose = reading.prose(section);
  return prose && isStated(prose)
    ? [{ case: withoutNumbering(section.title), steps: prose, place: section.place }]
    : [];
}

/** `| What broke | What to do |` */
function casesInTables(section: SectionNode, reading: Reading): Case[] {
  const rows = reading.tables(reading.blocks(section)).flatMap((table) => table.rows);
  return rows.flatMap(({ cells: [what = "", ...rest], place }) => {
    const steps = rest.filter(isStated).join("; ");
    return isStated(what) && steps ? [{ case: what.replace(/[*_`]/g, ""), steps, place }] : [];
  });
}

/** "- Ledger: previous image": in front stands a system of the contract. */
function casesOf(items: readonly Node[], reading: Reading): Case[] {
  return items.flatMap((item) => {
    const [{ text = "" } = {}] = itemTexts([item], reading);
    const [, name, steps] =
      /^([^:：]{1,60}?)\s*(?::\s+|：\s*)(.+)$/su.exec(text.replace(/\*\*/g, "")) ?? [];
    if (!name || !steps || !isStated(steps) || !reading.systems.id(name)) return [];
    return [{ case: name, steps, place: placeOf(item) }];
  });
}

/** "- Rollback:" over a list below "Deployment" is a heading in a list's dress. */
function itemsBelow(key: SectionKey, reading: Reading): Node[] {
  return reading
    .sections("deployment")
    .flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type === "list")
    .flatMap(childrenOf)
    .flatMap((item) => {
      const [head, ...rest] = childrenOf(item);
      const title = head?.type === "paragraph" ? plainText(head).trim() : "";
      if (sectionKeyOf(title) !== key) return [];
      return rest.filter(({ type }) => type === "list").flatMap(childrenOf);
    });
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

/** "**Rollback:** redeploy the last image" below "Deployment" */
function casesBehindLabels(reading: Reading): Case[] {
  return labelsFor("rollback-plan", "deployment", reading).flatMap((label) => {
    const listed = casesOf(listItemsOf(label.blocks), reading);
    const { name, value, place } = label;
    return listed.length > 0 ? listed : [{ case: name, steps: value, place }];
  });
}
