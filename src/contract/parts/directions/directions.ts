/** Which sections speak of which direction; and what can't be told for certain. */
import { isOnFlow } from "../ways/direction-homes.ts";
import { endOfPart } from "../ways/ends-in-headings.ts";
import { isToldBothWays } from "./told-both-ways.ts";
import { authenticationKeys } from "../topics/on-credentials.ts";
import { setWaysInFacts } from "../ways/ends-in-facts.ts";
import { failedWay } from "../topics/failed-ways.ts";
import { flowKeys } from "../topics/flow-keys.ts";
import { impliedDirection, isPurposeOfBoth, partsOfFlow } from "../ways/implied-direction.ts";
import { quotesArrow } from "../ways/quoted-arrows.ts";
import { wayOfRole } from "../ways/roles-in-headings.ts";
import { findReverse } from "./reverse-direction.ts";
import { setWays } from "./ways-in-headings.ts";
import { setWaysOfTopics } from "./ways-in-topics.ts";
import { waysOfHub } from "../ways/implied-ways.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { directionInHeading, type HeadingDirection } from "../../names/names.ts";
import type { Direction, Reading } from "../reading.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { givingIn } from "../../giving/sentences-of-giving.ts";
import { resolved } from "./stated-direction.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

const isOfOneWay = (key: SectionKey | undefined) =>
  flowKeys.has(key) || authenticationKeys.has(key);

export function findDirections(reading: Reading, titleSection: SectionNode | undefined): void {
  const sections = reading.all.filter((section) => section !== titleSection && section.level > 0);
  const drawn = sections.filter((section) => !quotesArrow(section, reading));
  const atEnd = new Set<SectionNode>();
  const ofSeveral = setWays(drawn, reading);
  for (const section of drawn) {
    if (ofSeveral.has(section)) continue;
    const failed = section.level > 1 ? failedWay(section, reading) : undefined;
    if (failed) {
      if (failed.isOfToday) reading.setDirection(section, failed.direction);
      continue;
    }
    const whole = section.key ? undefined : directionInHeading(section.title);
    const direction = resolved([inSentence(section), whole, inRemark(section)], section, reading);
    const ofEnd = direction ? undefined : endTold(section, reading);
    if (ofEnd) atEnd.add(section);
    const found = direction ?? ofEnd;
    if (found) reading.setDirection(section, found);
  }
  const isHeaded = sections.some(
    (section) =>
      !section.key &&
      !section.isBesideTitle &&
      !atEnd.has(section) &&
      isOnFlow(section) &&
      reading.ownDirectionOf(section),
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
