/** Which sections speak of which direction; and what can't be told for certain. */
import { endOfPart } from "./ends-in-headings.ts";
import { isToldBothWays } from "./told-both-ways.ts";
import { authenticationKeys } from "../topics/on-credentials.ts";
import { setWaysInFacts } from "./ends-in-facts.ts";
import { flowKeys } from "../topics/flow-keys.ts";
import { impliedDirection, isPurposeOfBoth, partsOfFlow } from "./implied-direction.ts";
import { wayOfRole } from "./roles-in-headings.ts";
import { findReverse } from "./reverse-direction.ts";
import { setWays } from "./ways-in-headings.ts";
import { setWaysOfTopics } from "./ways-in-topics.ts";
import { waysOfHub } from "./implied-ways.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isArrowed } from "../../arrows.ts";
import { meantSystem, noteStranger } from "../systems/misspelt-system.ts";
import { directionInHeading, type HeadingDirection } from "../../names/names.ts";
import type { Direction, Reading } from "../../reading.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { givingIn } from "../../giving/sentences-of-giving.ts";
import { isWe, otherThan } from "../../names/we.ts";
import type { SectionKey } from "../../vocabulary.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

const isOfOneWay = (key: SectionKey | undefined) =>
  flowKeys.has(key) || authenticationKeys.has(key);
const leftOut = "so the direction is left out";

export function findDirections(reading: Reading, titleSection: SectionNode | undefined): void {
  const sections = reading.all.filter((section) => section !== titleSection && section.level > 0);
  const atEnd = new Set<SectionNode>();
  const ofSeveral = setWays(sections, reading);
  for (const section of sections) {
    if (ofSeveral.has(section)) continue;
    const whole = section.key ? undefined : directionInHeading(section.title);
    const direction = resolved([inSentence(section), whole, inRemark(section)], section, reading);
    const ofEnd = direction ? undefined : endTold(section, reading);
    if (ofEnd) atEnd.add(section);
    const found = direction ?? ofEnd;
    if (found) reading.setDirection(section, found);
  }
  const isHeaded = sections.some(
    (section) => !section.key && !atEnd.has(section) && reading.ownDirectionOf(section),
  );
  const implied = impliedDirection(reading, titleSection);
  const isTold = setWaysInFacts(sections, reading).some(
    (section) => !implied || !sameDirection(reading.ownDirectionOf(section), implied),
  );
  const isApart = isHeaded || isTold || (implied !== undefined && isToldBothWays(implied, reading));
  if (implied && !isApart) imply(implied, sections, reading);
  if (!isApart)
    reading.impliedWays = implied ? [implied] : waysOfHub(reading, titleSection?.title ?? "");
  if (!isApart && reading.impliedWays.length === 0) setWaysOfTopics(sections, reading);
  findReverse(implied, sections, reading);
}

function endTold(section: SectionNode, reading: Reading): Direction | undefined {
  return resolved([endOfPart(section.title)], section, reading) ?? wayOfRole(section, reading);
}

/** What stands beside it, in a contract about one way, is about that. */
function imply(direction: Direction, sections: readonly SectionNode[], reading: Reading): void {
  const open = partsOfFlow(sections, reading).filter(
    (section) =>
      !reading.directionOf(section) &&
      !saysOnly(section.title, "reverse") &&
      !isPurposeOfBoth(section, direction, reading),
  );
  for (const section of open) {
    reading.setDirection(section, direction);
    reading.implied.add(section);
  }
}

function resolved(
  stated: readonly (HeadingDirection | undefined)[],
  section: SectionNode,
  reading: Reading,
): Direction | undefined {
  for (const each of stated) {
    const direction = each && resolve(each, section, reading);
    if (direction) return direction;
  }
  return undefined;
}

/** "## Till sends sales to Ledger"; further below it may be a step of many. */
function inSentence({ key, level, title }: SectionNode): HeadingDirection | undefined {
  const { from, to } = (key === undefined && level === 2 && givingIn(title)) || {};
  const [giver, taker] = [from?.[0], to?.[0]];
  const isOneEach = from?.length === 1 && to?.length === 1;
  return isOneEach && giver && taker ? { from: giver, to: taker } : undefined;
}

const remark = /[([（]([^()[\]（）]+)[)\]）]\s*$/u;

/** "Error Handling (Till to Ledger)" is that part of the one direction, "Orders (Till to Ledger)" what flows in it. */
function inRemark({ key, title }: SectionNode): HeadingDirection | undefined {
  const [, inBrackets] = !key || isOfOneWay(key) ? (remark.exec(title) ?? []) : [];
  return inBrackets === undefined ? undefined : directionInHeading(inBrackets);
}

function resolve(
  stated: HeadingDirection,
  section: SectionNode,
  reading: Reading,
): Direction | undefined {
  const [a, b, ...others] = reading.systems.own;
  if (!a || !b) return undefined;
  if ("orientation" in stated) {
    if (others.length > 0) return undefined;
    return stated.orientation === "outbound" ? { from: a.id, to: b.id } : { from: b.id, to: a.id };
  }
  if (others.length === 0 && stated.from !== undefined && stated.to !== undefined) {
    const ends = [stated.from, stated.to].map((name) => isOurs(name, reading));
    if (ends[0] && !ends[1]) return resolve({ to: stated.to }, section, reading);
    if (ends[1] && !ends[0]) return resolve({ from: stated.from }, section, reading);
  }
  const ids = {
    from: stated.from === undefined ? undefined : idOf(stated.from, section, reading),
    to: stated.to === undefined ? undefined : idOf(stated.to, section, reading),
  };
  if (stated.from !== undefined && stated.to !== undefined)
    noteUnknown(stated, ids, section, reading);
  const counterpart = (id: string | undefined) => otherThan(id, reading.systems);
  const from = ids.from ?? (stated.from === undefined ? counterpart(ids.to) : undefined);
  const to = ids.to ?? (stated.to === undefined ? counterpart(ids.from) : undefined);
  return from && to && from !== to ? { from, to } : undefined;
}

/** "Us", or "everyone", where nobody is called so: of two systems it is the other one. */
function isOurs(name: string, { systems }: Reading): boolean {
  const isMeant = isWe(name) || saysOnly(name.toLowerCase(), "everyone");
  return isMeant && systems.resolve(name) === undefined;
}

/** A system of this contract. "X to Y" is also plain English, so only names that resolve make a direction. */
function idOf(name: string, section: SectionNode, reading: Reading): string | undefined {
  const isSurelyName = isArrowed(section.title);
  const found = reading.systems.learn(name, isSurelyName);
  if (!found) return isSurelyName ? meantSystem(name, section.place, reading, leftOut) : undefined;
  if ("system" in found)
    return reading.systems.isOwn(found.system.id) ? found.system.id : undefined;
  reading.ambiguous(name, found.candidates, section.place, leftOut);
  return undefined;
}

/** An arrow from a system of the contract to a name that nobody knows is a direction the reader must not lose silently. */
function noteUnknown(
  { from, to }: HeadingDirection & { from: string; to: string },
  ids: { from: string | undefined; to: string | undefined },
  { title, place }: SectionNode,
  reading: Reading,
): void {
  const oneKnown = (ids.from === undefined) !== (ids.to === undefined);
  const unknown = ids.from === undefined ? from : to;
  if (!oneKnown || !isArrowed(title) || reading.systems.resolve(unknown)) return;
  if (reading.systems.near(unknown).length === 0) noteStranger(unknown, place, reading, leftOut);
}
