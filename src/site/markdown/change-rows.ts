/** Gives each entry of the change log an id and the control that copies its link. */
import type { Element } from "hast";
import { defineHastPlugin } from "satteri";
import { changeAnchors, type ChangeAnchor } from "../../catalogue/views/row-anchors.ts";
import { documentBehind } from "./document.ts";
import { copyLink, element } from "./hast.ts";
import { headingsIn } from "./headings.ts";

export function changeRowsPlugin() {
  let waiting: { anchor: string; change: ChangeAnchor["change"]; words: string[] }[] = [];
  return defineHastPlugin({
    name: "contract-atlas-change-rows",
    async before(_root, context) {
      const document = await documentBehind(context.fileURL);
      const changes = document ? changeAnchors(document) : [];
      waiting = changes.map((each) => ({ ...each, words: wordsOf(each.change) }));
    },
    element: {
      filter: ["tr", "li"],
      visit(row, context) {
        if (waiting.length === 0) return;
        const text = letters(context.textContent(row));
        const at = waiting.findIndex(({ words }) => words.every((word) => text.includes(word)));
        const [found] = at < 0 ? [] : waiting.splice(at, 1);
        if (!found) return;
        context.setProperty(row, "id", found.anchor);
        context.appendChild(cellOf(row), copyLink(found.anchor, titleOf(found.change)));
      },
    },
    after(root, context) {
      if (waiting.length === 0) return;
      const heading = headingsIn(root).find(({ properties }) => properties["id"] === "change-log");
      // Links to an entry that no row shows as it was read still end at the log.
      if (heading)
        context.prependChild(
          heading,
          waiting.map(({ anchor: id }) => element("span", { id, className: ["anchor-alias"] })),
        );
    },
  });
}

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

function cellOf(row: Readonly<Element>): Element {
  const cell = row.children.find(
    (child): child is Element =>
      child.type === "element" && (child.tagName === "td" || child.tagName === "th"),
  );
  return cell ?? (row as Element);
}
