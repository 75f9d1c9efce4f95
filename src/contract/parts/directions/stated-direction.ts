/** The direction that a heading states: its words are names, and names may be of strangers, misspelt or of several. */
import type { SectionNode } from "../../markdown/outline.ts";
import { isArrowed } from "../../text/arrows.ts";
import { meantSystem, noteStranger } from "../systems/misspelt-system.ts";
import type { HeadingDirection } from "../../names/names.ts";
import type { Direction, Reading } from "../reading.ts";
import { isWe, otherThan } from "../../names/we.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

const leftOut = "so the direction is left out";

/** The first that can be told. */
export function resolved(
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
