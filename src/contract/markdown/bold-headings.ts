/** "**Till → Ledger**", "**Failure modes**" alone in a paragraph, "**Credentials:** …" below the title: headings in another dress. */
import { isArrowed } from "../arrows.ts";
import { directionInHeading } from "../names.ts";
import { labelKeyOf, type LabelKey, sectionKeyOf, type SectionKey } from "../vocabulary.ts";
import { boldInFront } from "./bold.ts";
import { linesOf } from "./lines.ts";
import { childrenOf, type Node, plainText } from "./tree.ts";

export interface BoldHeading {
  title: string;
  /** Undefined for a direction. */
  key: SectionKey | undefined;
  /** What stands behind the colon: the first block of the section, and the only paragraph in it. */
  rest?: Node;
}

/** Parts of a direction, which stand below its heading. */
export const partsOfWay: ReadonlySet<SectionKey | undefined> = new Set([
  "purpose",
  "data-flow",
  "interface",
  "api-endpoint",
  "shared-storage",
  "events",
  "error-handling",
  "authentication",
] as const satisfies SectionKey[]);

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

/** @param isTop whether it stands below the title, where no section has begun yet */
export function boldHeading(block: Node, text: string, isTop: boolean): BoldHeading | undefined {
  if (block.type !== "paragraph") return undefined;
  const [lead, ...others] = childrenOf(block);
  if (lead?.type !== "strong") return undefined;
  if (others.length > 0) return isTop ? headingWithText(block, text) : undefined;
  const title = titleOf(plainText(lead));
  if (/[?？]$/u.test(title)) return undefined;
  if (/[:：]$/u.test(title)) return isTop ? topicCalled(title) : undefined;
  if (isDirection(title)) return { title, key: undefined };
  const key = sectionKeyOf(title);
  return topics.has(key) || partsOfWay.has(key) ? { title, key } : undefined;
}

function titleOf(words: string): string {
  return words.replace(/\s+/g, " ").trim();
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
