/** "## MDM → CRM" and "## MDM → Shop" under a title that names no systems. */
import { namesDrawn } from "./hub-title.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { slugOf } from "../../text/slug.ts";
import { byRole, SystemNames } from "../../names/systems.ts";

/** The first two between which a heading draws an arrow, and those a hub among them gives to or takes from as well. */
export function namesInArrows(
  headings: readonly SectionNode[],
  isName: (name: string) => boolean,
): string[] {
  const drawn = headings
    .map(({ title }) => namesDrawn(title))
    // "System A → System B" is the template's own heading.
    .filter((pair) => pair.length > 0 && pair.every((name) => isName(name) && !byRole.test(name)));
  const [first = []] = drawn;
  const hub = drawn.length > 1 ? first.find((name) => isHub(name, drawn)) : undefined;
  return hub === undefined ? first : unlike([...first, ...drawn.flat()]);
}

/** Every heading names it, twice at one end: the other names are then no second name of anybody. */
function isHub(name: string, drawn: readonly string[][]): boolean {
  const hub = slugOf(name);
  const ends = drawn.map((pair) => pair.map(slugOf).indexOf(hub));
  const beside = (end: number) =>
    drawn.flatMap((pair, at) => (ends[at] === end ? (pair[1 - end] ?? []) : []));
  return !ends.includes(-1) && [0, 1].some((end) => unlike(beside(end)).length > 1);
}

/** Without those that may mean one of the names before them. */
function unlike(names: readonly string[]): string[] {
  const systems = new SystemNames([], []);
  for (const name of names) {
    if (!systems.resolve(name)) systems.add(name);
    // One more than are taken for systems tells that there are too many.
    if (systems.overflows) return [...systems.own.map(({ written }) => written), name];
  }
  return systems.own.map(({ written }) => written);
}
