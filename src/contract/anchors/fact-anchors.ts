/**
 * Fixed anchors whose facts stand below a heading of other words: a link to the fallback leads to the fallback, though
 * "Error Handling" has become "When the Cold Store Stays Silent".
 */
import { type Anchors, laneOf } from "./anchors.ts";
import type { Place } from "../model/document.ts";
import type { SectionNode } from "../markdown/outline.ts";
import type { Reading } from "../parts/reading.ts";
import { remembered } from "../text/remembered.ts";
import type { Flow } from "../model/schema.ts";

/** Where the model has the facts of an anchor. */
const ofContract: readonly [path: string, anchor: string][] = [
  ["deployment.rollback", "rollback-plan"],
  ["deployment.rollbackElsewhere", "rollback-plan"],
  ["monitoring.alerts", "alerts"],
  ["monitoring.logging", "logging"],
  ["contacts", "contacts"],
  ["changeLog", "change-log"],
  ["versioning", "versioning"],
  ["resources", "shared-resources"],
  ["dataFormats", "data-formats"],
];
const ofFlow: readonly [path: string, part: string][] = [
  ["", ""],
  [".errorHandling", "-error-handling"],
  [".endpoints", "-interface"],
  [".purpose", "-purpose"],
  [".format", "-data-flow"],
];

/**
 * Gives each such anchor, unless a heading has it, to the heading next above its first fact.
 *
 * @returns those that were given
 */
export function addFactAnchors(
  anchors: ReadonlyMap<SectionNode, Anchors>,
  flows: readonly Flow[],
  reading: Reading,
): string[] {
  const taken = new Set([...anchors.values()].flatMap(({ anchor, also }) => [anchor, ...also]));
  const wanted = [
    ...flows.flatMap((flow, index) =>
      // A way in which nothing flows is told of by its own heading or by none.
      ofFlow
        .slice(flow.state === "none" ? 1 : 0)
        .map(([path, part]): [string, string] => [
          `flows.${index}${path}`,
          `${laneOf(flow, reading)}${part}`,
        ]),
    ),
    ...ofContract,
  ].filter(([, anchor]) => !taken.has(anchor));
  if (wanted.length === 0) return [];
  const firstOf = firstPlaces(reading.places);
  const sections = [...anchors.keys()].toSorted((a, b) => a.place.line - b.place.line);
  return wanted.flatMap(([path, anchor]) => {
    const place = firstOf.get(path);
    const home = place && sections.findLast((section) => section.place.line <= place.line);
    const given = home && anchors.get(home);
    given?.also.push(anchor);
    return given ? [anchor] : [];
  });
}

/** By the path of what a place is a part of. */
function firstPlaces(places: ReadonlyMap<string, Place>): Map<string, Place> {
  const first = new Map<string, Place>();
  for (const [path, place] of places) {
    for (const outer of pathsAround(path)) {
      const known = first.get(outer);
      if (!known || place.line < known.line) first.set(outer, place);
    }
  }
  return first;
}

/** `flows.0.purpose`, `flows.0`, `flows` */
const pathsAround = remembered((path) => {
  const parts = path.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
});
