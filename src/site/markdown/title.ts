/** The page already shows title, version, date and maintainer; the body doesn't say them twice. */
import { defineHastPlugin, type HastNode } from "satteri";
import { labelKeyOf, type LabelKey } from "../../contract/vocabulary.ts";
import { documentBehind } from "./document.ts";
import { isHeading, pairHeadings } from "./headings.ts";

const shownInHeader: ReadonlySet<LabelKey | undefined> = new Set([
  "version",
  "lastUpdated",
  "maintainers",
  "status",
  "domain",
  "tags",
]);

export const titlePlugin = defineHastPlugin({
  name: "contract-atlas-title",
  async before(root, context) {
    const document = await documentBehind(context.fileURL);
    if (!document) return;
    const { titleLine, anchors } = document;
    const pairs = pairHeadings(root, anchors, (node) => context.textContent(node));
    const [title] = pairs.find(([, { line }]) => line === titleLine) ?? [];
    if (!title || !root.children.includes(title)) return;
    const start = root.children.indexOf(title);
    for (const node of root.children.slice(start + 1)) {
      if (isHeading(node)) break;
      if (isMetadata(node, (child) => context.textContent(child))) context.removeNode(node);
    }
    context.removeNode(title);
  },
});

/** A page has one title, its own: what else an author set as one is a section. */
export const oneTitlePlugin = defineHastPlugin({
  name: "contract-atlas-one-title",
  element: {
    filter: ["h1"],
    visit: (node, context) => context.replaceNode(node, { ...node, tagName: "h2" }),
  },
});

function isMetadata(node: HastNode, textOf: (node: HastNode) => string): boolean {
  if (node.type !== "element" || node.tagName !== "p") return false;
  const bold = node.children.filter(
    (child) => child.type === "element" && child.tagName === "strong",
  );
  const [first] = node.children;
  return (
    bold.length > 0 &&
    first === bold[0] &&
    bold.every((label) => shownInHeader.has(labelKeyOf(textOf(label as HastNode))))
  );
}
