/**
 * "**Till → Ledger**" alone in a paragraph; below the title also "**Failure modes**" and "**Credentials:** …": headings in
 * another dress. In a section such words may be an open question or an entry of a change log.
 */
import { isArrowed } from "../text/arrows.ts";
import { directionInHeading } from "../names/names.ts";
import {
  labelKeyOf,
  type LabelKey,
  sectionKeyOf,
  type SectionKey,
} from "../vocabulary/vocabulary.ts";
import { boldInFront } from "./bold.ts";
import { isPartOfWay, titleInBold, titleOf } from "./bold-lines.ts";
import { linesOf } from "./lines.ts";
import { childrenOf, type Node } from "./tree.ts";

export interface BoldHeading {
  title: string;
  /** Undefined for a direction. */
  key: SectionKey | undefined;
  /** What stands behind the colon: the first block of the section, and the only paragraph in it. */
  rest?: Node;
}

/** Of the whole contract. What small facts are called, "Request", "Timeout", is no heading in bold. */
const topics: ReadonlySet<SectionKey | undefined> = new Set([
  "error-handling",
  "shared-resources",
  "google-sheets",
  "databases",
  "data-formats",
  "authentication",
  "shared-credentials",
  "versioning",
  "testing",
  "monitoring",
  "what-to-monitor",
  "logging",
  "alerts",
  "deployment",
  "deployment-order",
  "rollback-plan",
  "change-log",
  "contacts",
] as const satisfies SectionKey[]);

/** Labels elsewhere; below the title they can mean nothing but the topic. */
const topicsOfLabels: Partial<Record<LabelKey, SectionKey>> = {
  credentialsLocation: "authentication",
  who: "contacts",
};

/** Sections that hold such parts; read as one, the steps back would be the order of deployment. */
const partsOf: Partial<Record<SectionKey, ReadonlySet<SectionKey | undefined>>> = {
  deployment: new Set(["deployment-order", "rollback-plan"] as const satisfies SectionKey[]),
};

/** @param isTop whether it stands below the title, where no section has begun yet */
export function boldHeading(
  block: Node,
  text: string,
  isTop: boolean,
  around: SectionKey | undefined,
): BoldHeading | undefined {
  const title = titleInBold(block);
  if (title === undefined) return isTop ? headingWithText(block, text) : undefined;
  if (/[:：]$/u.test(title)) return isTop ? topicCalled(title) : undefined;
  if (isDirection(title)) return { title, key: undefined };
  const key = sectionKeyOf(title);
  const isHeading = isTop
    ? topics.has(key) || isPartOfWay(key)
    : around && partsOf[around]?.has(key);
  return isHeading ? { title, key } : undefined;
}

function isDirection(title: string): boolean {
  const named = isArrowed(title) && directionInHeading(title);
  return Boolean(named && "from" in named && named.from && named.to);
}

function topicCalled(name: string): BoldHeading | undefined {
  const title = name.replace(/\s*[:：]\s*$/u, "");
  const label = labelKeyOf(title);
  const key = label === undefined ? sectionKeyOf(title) : topicsOfLabels[label];
  return topics.has(key) ? { title, key } : undefined;
}

/** "**Contacts:** Ada, Ben", one line; of several each is a label of its own. */
function headingWithText(block: Node, text: string): BoldHeading | undefined {
  if (block.type !== "paragraph" || childrenOf(block)[0]?.type !== "strong") return undefined;
  const bold = boldInFront(childrenOf(block));
  if (!bold) return undefined;
  const end = block.position?.end.offset ?? bold.end;
  const behind = text.slice(bold.end, end);
  const [colon] = /^\s*[:：]\s*/u.exec(behind) ?? [];
  if (colon === undefined && !/[:：]$/u.test(bold.text)) return undefined;
  const found = topicCalled(titleOf(bold.text));
  if (!found) return undefined;
  const isOfLabels = linesOf(block, text)
    .slice(1)
    .some(({ nodes }) => boldInFront(nodes));
  if (isOfLabels) return undefined;
  const rest = restOf(block, bold.end + (colon ?? /^\s*/u.exec(behind)?.[0] ?? "").length);
  return rest && { ...found, rest };
}

/** The paragraph from an offset on, which lies within the text right behind the bold words or at its end. */
function restOf(block: Node, start: number): Node | undefined {
  const [, first, ...others] = childrenOf(block);
  const [position, from] = [block.position, first?.position?.start];
  if (first?.type !== "text" || !position || from?.offset === undefined) return undefined;
  const skipped = start - from.offset;
  const begin = { ...from, column: from.column + skipped, offset: start };
  const value = first.value.slice(skipped);
  const lead = { ...first, value, position: { start: begin, end: first.position?.end ?? begin } };
  const children = value === "" ? others : [lead, ...others];
  return children.length === 0
    ? undefined
    : ({ ...block, children, position: { ...position, start: begin } } as Node);
}
