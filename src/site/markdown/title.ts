/** The page already shows title, version, date and maintainer; the body doesn't say them twice. */
import type { RootContent } from "hast";
import { labelKeyOf, type LabelKey } from "../../contract/vocabulary/vocabulary.ts";
import { isHeading, pairHeadings } from "./headings.ts";
import type { MarkdownPage } from "./page.ts";
import { elementsIn, isElement, textOf } from "./tree.ts";

const shownInHeader: ReadonlySet<LabelKey | undefined> = new Set([
  "version",
  "lastUpdated",
  "maintainers",
  "status",
  "domain",
  "tags",
]);

export function title({ tree, document }: MarkdownPage): void {
  if (!document) return;
  const pairs = pairHeadings(tree, document.anchors);
  const [heading] = pairs.find(([, { line }]) => line === document.titleLine) ?? [];
  const start = heading ? tree.children.indexOf(heading) : -1;
  if (start < 0) return;
  const after = tree.children.slice(start + 1);
  const end = after.findIndex(isHeading);
  const below = after.slice(0, end < 0 ? after.length : end);
  tree.children.splice(start, 1 + below.length, ...below.filter((node) => !isMetadata(node)));
}

/** A page has one title, its own: what else an author set as one is a section. */
export function oneTitle({ tree }: MarkdownPage): void {
  for (const { node } of elementsIn(tree, "h1")) node.tagName = "h2";
}

function isMetadata(node: RootContent): boolean {
  if (!isElement(node) || node.tagName !== "p") return false;
  const bold = node.children.filter(isElement).filter(({ tagName }) => tagName === "strong");
  const [first] = node.children;
  return (
    bold.length > 0 &&
    first === bold[0] &&
    bold.every((label) => shownInHeader.has(labelKeyOf(textOf(label))))
  );
}
