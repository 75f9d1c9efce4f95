/** "## Hub → everyone", "## Hub → Till, Shop and Kiosk": one heading over what flows between a hub and several systems. */
import { isArrowed } from "../../text/arrows.ts";
import { directionInHeading } from "../../names/names.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import { phraseSource, saysOnly } from "../../vocabulary/phrases.ts";

const separator = new RegExp(
  `\\s*[,，、](?:\\s*${phraseSource("and")}\\s)?\\s*|\\s+(?:${phraseSource("and")}|&)\\s+`,
  "i",
);
/** Nothing where the heading names two systems, or anybody who is no system of the contract. */
function waysInHeading(section: SectionNode, reading: Reading): Direction[] {
  const { own } = reading.systems;
  if (own.length <= 2 || section.key || section.level < 2) return [];
  const ends = directionInHeading(section.title);
  if (!ends || "orientation" in ends || !ends.from || !ends.to) return [];
  const isSurelyName = isArrowed(section.title);
  const [givers, takers] = [ends.from, ends.to].map((end) => membersIn(end, isSurelyName, reading));
  const from = givers === "everyone" ? others(takers, reading) : givers;
  const to = takers === "everyone" ? others(givers, reading) : takers;
  if (!from || !to || from === "everyone" || to === "everyone") return [];
  if (Math.min(from.length, to.length) !== 1 || Math.max(from.length, to.length) < 2) return [];
  const ways = from.flatMap((giver) => to.map((taker) => ({ from: giver, to: taker })));
  return ways.every((way) => way.from !== way.to) ? ways : [];
}

/** No contract has more; each costs time for each of its ways. */
const mostHeadings = 200;

/** Sets the ways that each of these headings names, and tells which sections have some. */
export function setWays(sections: readonly SectionNode[], reading: Reading): Set<SectionNode> {
  const found = new Set<SectionNode>();
  for (const section of sections) {
    if (found.size === mostHeadings) break;
    const ways = waysInHeading(section, reading);
    if (ways.length === 0) continue;
    reading.setWays(section, ways);
    found.add(section);
  }
  return found;
}

type Members = string[] | "everyone" | undefined;

function membersIn(name: string, isSurelyName: boolean, { systems }: Reading): Members {
  const only = systems.resolve(name, false);
  if (only && "system" in only) return systems.isOwn(only.system.id) ? [only.system.id] : undefined;
  if (saysOnly(name.toLowerCase(), "everyone")) return "everyone";
  const ids = name.split(separator).map((each) => {
    const found = systems.resolve(each, isSurelyName);
    return found && "system" in found && systems.isOwn(found.system.id)
      ? found.system.id
      : undefined;
  });
  const known = ids.filter((id) => id !== undefined);
  return known.length === ids.length && new Set(known).size === known.length ? known : undefined;
}

/** All but the one at the other end. */
function others(end: Members | undefined, { systems }: Reading): Members {
  if (end === undefined || end === "everyone" || end.length !== 1) return undefined;
  return systems.own.map(({ id }) => id).filter((id) => id !== end[0]);
}
