/** The anchor that a dead one was meant to be, as far as can be told. */
import { jumpNames } from "../views/parts/jumps.ts";
import { nearest } from "../../contract/text/nearest.ts";
import { sectionKeyOf } from "../../contract/vocabulary/vocabulary.ts";

/** Of all anchors, one that shares less than half of the words is as far as any other. */
const leastOfWhole = 0.5;

/**
 * What a jump of just that name leads to (`fallback` is but three letters from `rollback`), else a few letters off, else the section the words name, else the one that a jump of that name leads to, else the one that
 * shares most of its words; of a direction, one of the same direction.
 */
export function nearestAnchor(anchor: string, anchors: readonly string[]): string | undefined {
  const longestFirst = anchors.toSorted((one, two) => two.length - one.length);
  const above = longestFirst.find((candidate) => anchor.startsWith(`${candidate}-`));
  const below = anchors.filter((candidate) => candidate.startsWith(`${above}-`));
  return (
    jumpCalled(anchor, anchors) ??
    nearest(anchor, anchors) ??
    sectionNamed(anchor, anchors) ??
    mostWordsShared(anchor, below) ??
    jumpNamed(anchor, below) ??
    above ??
    jumpNamed(anchor, anchors) ??
    mostWordsShared(anchor, anchors, leastOfWhole)
  );
}

/** The places of a page that are looked for first. */
export function firstSought(anchors: readonly string[]): string[] {
  const sections = [...new Set(Object.values(jumpNames))];
  return sections.flatMap((section) => ofSection(section, anchors) ?? []);
}

/** `#alerting` and `#failure-modes` are words for sections whose anchors are others. */
function sectionNamed(anchor: string, anchors: readonly string[]): string | undefined {
  const key = sectionKeyOf(anchor.replaceAll("-", " "));
  if (key === undefined) return undefined;
  return ofSection(key, anchors);
}

function jumpCalled(anchor: string, anchors: readonly string[]): string | undefined {
  const section = jumpNames[anchor.toLowerCase()];
  return section && ofSection(section, anchors);
}

/** `#fallbak` is what the short cut of that name leads to. */
function jumpNamed(anchor: string, anchors: readonly string[]): string | undefined {
  for (const word of wordsOf(anchor)) {
    // A title's word, and no slip of "contact".
    if (word === "contract") continue;
    const section = jumpNames[nearest(word, Object.keys(jumpNames)) ?? ""];
    const found = section && ofSection(section, anchors);
    if (found) return found;
  }
  return undefined;
}

function ofSection(section: string, anchors: readonly string[]): string | undefined {
  return anchors.find((candidate) => candidate === section || candidate.endsWith(`-${section}`));
}

function mostWordsShared(
  anchor: string,
  anchors: readonly string[],
  least = 0,
): string | undefined {
  const words = wordsOf(anchor);
  let best: string | undefined;
  let most = 0;
  for (const candidate of anchors) {
    const others = wordsOf(candidate);
    const shared = words.filter((word) => nearest(word, others) !== undefined).length;
    const likeness = shared / Math.max(words.length, others.length);
    if (likeness > most && likeness >= least) [best, most] = [candidate, likeness];
  }
  return best;
}

/** Words of three letters or fewer, as in `a-to-b`, stand in too many anchors to tell anything. */
function wordsOf(anchor: string): string[] {
  return anchor
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => Array.from(word).length > 3 || /[^\p{ASCII}]/u.test(word));
}
