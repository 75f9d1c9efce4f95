/** How a release is taken back: a way for each case, or steps one after the other. */
import { isStated, itemsBelow, labelsFor, listItemsOf } from "../ways/label-sections.ts";
import { itemTexts } from "../list-items.ts";
import { type Case, rollbackInProse } from "./rollback-in-prose.ts";
import { rollbackBeside } from "./rollback-beside.ts";
import { type Rollback, withPointersApart } from "./rollback-elsewhere.ts";
import { casesNamed } from "./cases-named.ts";
import { isRecord } from "../topics/other-matters.ts";
import { casesByDirection, casesInColumns, casesInTables } from "./rollback-in-tables.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { childrenOf, type Node, placeOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { sectionKeyOf, withoutNumbering } from "../../vocabulary/vocabulary.ts";

export function readRollback(reading: Reading): Rollback {
  const planned = reading.sections("rollback-plan").flatMap((section) => casesIn(section, reading));
  const told =
    planned.length > 0
      ? planned
      : casesOf(itemsBelow("rollback-plan", "deployment", reading), reading);
  const labelled = told.length > 0 ? told : casesBehindLabels(reading);
  const inColumn = labelled.length > 0 ? labelled : casesInColumns(reading);
  const inProse = inColumn.length > 0 ? inColumn : rollbackInProse(reading);
  const byDirection = inProse.length > 0 ? inProse : casesByDirection(reading);
  const cases = byDirection.length > 0 ? byDirection : rollbackBeside(reading);
  const found = withPointersApart(cases);
  cases.forEach(({ place }, index) => {
    const path = found.rollbackElsewhere === undefined ? `rollback.${index}` : "rollbackElsewhere";
    reading.at(`deployment.${path}`, place, place);
  });
  return found;
}

const mostWordsOfCase = 6;

/** A heading below the plan's is a case as well. */
function casesIn(section: SectionNode, reading: Reading): Case[] {
  const below = section.children
    .filter(({ key }) => key === undefined)
    .flatMap((child) => casesIn(child, reading));
  const found = [...casesAndSteps(section, reading), ...below];
  if (found.length > 0) return found;
  const rows = casesInTables(section, reading);
  if (rows.length > 0) return rows;
  const items = listItemsOf(section.blocks);
  const ofSystems = casesOf(items, reading);
  const listed = ofSystems.length > 0 ? ofSystems : casesNamed(section, reading);
  return listed.length > 0 ? listed : told(section, proseOf(section, reading));
}

/** A record of rollbacks, and the line that leads to it, is no plan for one. */
function proseOf(section: SectionNode, reading: Reading): string | undefined {
  if (!reading.tables(section.blocks).some(isRecord)) return reading.prose(section);
  const sentences = reading.sentences(section);
  return sentences?.endsWith(":") ? undefined : sentences;
}

/** What stands behind labels; and a list of steps whole, for one of them may be in bold or begin with a system's name. */
function casesAndSteps(section: SectionNode, reading: Reading): Case[] {
  const lists = section.blocks.filter((block) => isListOfSteps(block, section, reading));
  const inSteps = new Set(lists.flatMap(childrenOf).map((item) => placeOf(item).line));
  const labels = reading
    .ownLabels(section)
    .filter(({ value, place }) => isStated(value) && !inSteps.has(place.line));
  const cases = labels.map(({ name, value, place }) => ({ case: name, steps: value, place }));
  // A heading that is a label has the steps for its value.
  if (lists.length === 0 || labels.some(({ place }) => place === section.place)) return cases;
  const prose = new Set([...reading.proseBlocks(section), ...lists]);
  return [
    ...cases,
    ...told(section, reading.stated(section.blocks.filter((each) => prose.has(each)))),
  ];
}

/** Numbered, and not every item is a case of its own. */
function isListOfSteps(block: Node, section: SectionNode, reading: Reading): boolean {
  if (block.type !== "list" || block.ordered !== true) return false;
  const items = childrenOf(block);
  const labelled = new Set(reading.ownLabels(section).map(({ place }) => place.line));
  const isCase = (item: Node) =>
    labelled.has(placeOf(item).line) || systemAndSteps(item, reading) !== undefined;
  return items.some(isCase) && !items.every(isCase);
}

function told({ title, place }: SectionNode, steps: string | undefined): Case[] {
  return steps && isStated(steps) ? [{ case: withoutNumbering(title), steps, place }] : [];
}

/** "- Ledger: previous image", in every item: in front stands a system of the contract. */
function casesOf(items: readonly Node[], reading: Reading): Case[] {
  const named = items.flatMap((item) => {
    const of = systemAndSteps(item, reading);
    return of ? [{ ...of, place: placeOf(item) }] : [];
  });
  return named.length === items.length ? named.filter(({ steps }) => isStated(steps)) : [];
}

function systemAndSteps(item: Node, reading: Reading): Omit<Case, "place"> | undefined {
  const [{ text = "" } = {}] = itemTexts([item], reading);
  const [, name, steps] =
    /^([^:：]{1,60}?)\s*(?::\s+|：\s*)(.+)$/su.exec(text.replace(/\*\*/g, "")) ?? [];
  return name && steps && reading.systems.id(name) ? { case: name, steps } : undefined;
}

/** "**Rollback:** redeploy the last image" below "Deployment" */
function casesBehindLabels(reading: Reading): Case[] {
  const ofSystems = reading
    .sections("deployment")
    .flatMap((section) => reading.ownLabels(section))
    .filter((label) => isStated(label.value) && isOfSystem(label, reading));
  return [...labelsFor("rollback-plan", "deployment", reading), ...ofSystems].flatMap((label) => {
    const listed = casesOf(listItemsOf(label.blocks), reading);
    const { name, value, place } = label;
    return listed.length > 0 ? listed : [{ case: name, steps: value, place }];
  });
}

/** "**Rollback Till:** …", "**Till rollback:** …" */
function isOfSystem({ name }: Label, { systems }: Reading): boolean {
  const words = name.split(" ");
  return (
    words.length <= mostWordsOfCase &&
    words.some((_, at) => {
      const [front, rest] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
      return (
        (sectionKeyOf(front) === "rollback-plan" && isName(rest, systems)) ||
        (sectionKeyOf(rest) === "rollback-plan" && isName(front, systems))
      );
    })
  );
}

/** "Last Till" is no name: "Last Till rollback" tells of what has happened. */
function isName(words: string, systems: Reading["systems"]): boolean {
  const [name] = systems.mentions.in(words);
  return name !== undefined && name.start === 0 && name.end === words.length;
}
