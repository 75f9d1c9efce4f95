/** Gives each entry of the change log an id and the control that copies its link. */
import type { Element } from "hast";
import { defineHastPlugin, type HastNode } from "satteri";
import { changeAnchors, type ChangeAnchor } from "../../catalogue/views/row-anchors.ts";
import { documentBehind } from "./document.ts";
import { copyLink, element } from "./hast.ts";

export const changeRowsPlugin = defineHastPlugin({
  name: "contract-atlas-change-rows",
  async before(root, context) {
    const document = await documentBehind(context.fileURL);
    if (!document) return;
    const rows = elementsIn(root, (tag) => tag === "tr" || tag === "li").map((row) => ({
      row,
      text: letters(context.textContent(row)),
    }));
    const homeless: string[] = [];
    for (const { anchor, change } of changeAnchors(document)) {
      const at = rows.findIndex(({ text }) => wordsOf(change).every((word) => text.includes(word)));
      const [found] = at < 0 ? [] : rows.splice(at, 1);
      if (!found) homeless.push(anchor);
      else {
        context.setProperty(found.row, "id", anchor);
        context.appendChild(cellOf(found.row), copyLink(anchor, titleOf(change)));
      }
    }
    const heading = elementsIn(root, (tag) => /^h[1-6]$/.test(tag)).find(
      ({ properties }) => properties["id"] === "change-log",
    );
    // Links to an entry that no row shows as it was read still end at the log.
    if (heading)
      context.prependChild(
        heading,
        homeless.map((id) => element("span", { id, className: ["anchor-alias"] })),
      );
  },
});

function wordsOf({ version = "", date, change }: ChangeAnchor["change"]): string[] {
  const plain = change.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/<[^>]*>/g, "");
  return [version, date?.raw ?? "", plain].map(letters);
}

/** Without what Markdown, and typography, may have changed. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function titleOf({ version, date, change }: ChangeAnchor["change"]): string {
  return [version, date?.raw].filter(Boolean).join(", ") || change;
}

function cellOf(row: Element): Element {
  return elementsIn(row, (tag) => tag === "td" || tag === "th")[0] ?? row;
}

function elementsIn(node: HastNode, wanted: (tag: string) => boolean): Element[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => [
    ...(child.type === "element" && wanted(child.tagName) ? [child] : []),
    ...elementsIn(child as HastNode, wanted),
  ]);
}
