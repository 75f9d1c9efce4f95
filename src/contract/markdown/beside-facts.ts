/** "## Decisions", "## Alternatives considered": what stands there has been thought of, and is no fact of today. */
import type { SectionNode } from "./section-node.ts";
import { normaliseHeading } from "../vocabulary/vocabulary.ts";
import { saysOnly } from "../vocabulary/phrases.ts";

/** What is longer is a sentence. */
const longest = 60;

export function placeBelow(parent: SectionNode, child: SectionNode): void {
  if (isHeadedBesideFacts(child)) (parent.besideFacts ??= []).push(child);
  else parent.children.push(child);
}

/** Is it, or what it stands in, headed so? */
export function isBesideFacts(section: SectionNode): boolean {
  for (let node: SectionNode | undefined = section; node; node = node.parent)
    if (isHeadedBesideFacts(node)) return true;
  return false;
}

/** A word that a team has given a meaning has that one. */
function isHeadedBesideFacts({ title, level, key }: SectionNode): boolean {
  if (level < 2) return false;
  if (key === "open-questions") return true;
  return (
    key === undefined &&
    title.length <= longest &&
    saysOnly(normaliseHeading(title), "headingBesideFacts")
  );
}

/** The section and all below it in document order, what tells nothing that holds included. */
export function allSectionsIn(node: SectionNode): SectionNode[] {
  const { besideFacts = [], children } = node;
  const below =
    besideFacts.length === 0 ? children : [...children, ...besideFacts].toSorted(byLine);
  return below.length === 0 ? [node] : [node, ...below.flatMap(allSectionsIn)];
}

const byLine = (one: SectionNode, other: SectionNode) => one.place.line - other.place.line;
