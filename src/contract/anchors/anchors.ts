/**
 * One fixed anchor per recognised section, whatever its heading's wording, so that links from runbooks hold when
 * a heading is reworded. Unknown headings have the anchor GitHub would give them.
 */
import GithubSlugger, { slug as slugOf } from "github-slugger";
import { authenticationKeys } from "../parts/topics/on-credentials.ts";
import { topicOf } from "../parts/ways/direction-homes.ts";
import type { SectionNode } from "../markdown/outline.ts";
import type { Direction, Reading } from "../parts/reading.ts";
import type { SectionKey } from "../vocabulary/vocabulary.ts";

export interface Anchors {
  /** The section's id in the page. */
  anchor: string;
  /** Further ids under which it can be found: its author's, and GitHub's for the same heading. */
  also: string[];
  given?: string;
  /** Whether `anchor` holds whatever the heading's wording. */
  isFixed: boolean;
}

/** What a section is called inside a direction. */
const inDirection: Partial<Record<SectionKey, string>> = {
  "api-endpoint": "endpoint",
  "shared-storage": "storage",
  "request-format": "request",
  "response-format": "response",
};

export function anchorsOf(
  sections: readonly SectionNode[],
  reading: Reading,
): Map<SectionNode, Anchors> {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  const unique = (wanted: string) => {
    let candidate = wanted;
    for (let n = times.get(wanted) ?? 1; taken.has(candidate); n += 1) {
      candidate = `${wanted}-${n}`;
      times.set(wanted, n + 1);
    }
    taken.add(candidate);
    return candidate;
  };
  const named = sections.map((section) => ({ section, fixed: fixedAnchor(section, reading) }));
  const anchors = new Map<SectionNode, Anchors>();
  // Fixed anchors are given out first: an unknown heading called "Alerts!" must not take `alerts` from the real one.
  for (const { section, fixed } of named)
    if (fixed) anchors.set(section, { anchor: unique(fixed), also: [], isFixed: true });
  const given = new Map<SectionNode, string>();
  for (const { section } of named)
    if (section.id !== undefined && !taken.has(section.id)) given.set(section, unique(section.id));
  const github = new GithubSlugger();
  for (const { section } of named) {
    const id = given.get(section);
    const written = github.slug(section.written ?? section.title) || "section";
    const slug = section.written === undefined ? written : slugOf(section.title) || written;
    const known = anchors.get(section) ?? {
      anchor: slug === id ? id : unique(slug),
      also: [],
      isFixed: false,
    };
    anchors.set(section, known);
    if (id !== undefined) known.given = id;
    if (id !== undefined && id !== known.anchor) known.also.push(id);
    for (const each of [slug, written]) if (!taken.has(each)) known.also.push(unique(each));
  }
  return anchors;
}

function fixedAnchor(section: SectionNode, reading: Reading): string | undefined {
  const own = reading.ownDirectionOf(section);
  if (own && authenticationKeys.has(section.key)) return section.key;
  if (own) {
    const topic = topicOf(section);
    if (topic) return topicAnchor(topic, own, reading);
    const lane = laneOf(own, reading);
    return section.key ? `${lane}-${inDirection[section.key] ?? section.key}` : lane;
  }
  if (!section.key) return undefined;
  const direction = reading.directionOf(section);
  if (direction)
    return topicOf(section)
      ? undefined
      : `${laneOf(direction, reading)}-${inDirection[section.key] ?? section.key}`;
  return section.key;
}

/** Error handling told for the whole document still answers to each direction's own anchor. */
function topicAnchor(topic: SectionKey, direction: Direction, reading: Reading): string {
  const lane = laneOf(direction, reading);
  return topic === "error-handling" ? `${lane}-error-handling` : `${topic}-${lane}`;
}

/** `a-to-b`, `b-to-a`, or the systems' ids where a third system takes part. */
export function laneOf({ from, to }: Direction, { systems }: Pick<Reading, "systems">): string {
  const [a, b] = systems.own;
  if (from === a?.id && to === b?.id) return "a-to-b";
  if (from === b?.id && to === a?.id) return "b-to-a";
  return `${from}-to-${to}`;
}
