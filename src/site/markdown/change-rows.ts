/** Gives each entry of the change log an id and the control that copies its link. */
import type { Element } from "hast";
import { changeAnchors, type ChangeAnchor } from "../../catalogue/views/parts/row-anchors.ts";
import { copyLink, element } from "./hast.ts";
import { headingsIn } from "./headings.ts";
import type { MarkdownPage } from "./page.ts";
import { elementsIn, isElement, textOf } from "./tree.ts";

export function changeRows({ tree, document }: MarkdownPage): void {
  let waiting = (document ? changeAnchors(document) : []).map((each) => ({
    ...each,
    words: wordsOf(each.change),
  }));
  if (waiting.length === 0) return;
  for (const { node: row } of elementsIn(tree, "tr", "li")) {
    const text = letters(textOf(row));
    const found = waiting.find(({ words }) => words.every((word) => text.includes(word)));
    if (!found) continue;
    waiting = waiting.filter((each) => each !== found);
    row.properties["id"] = found.anchor;
    cellOf(row).children.push(copyLink(found.anchor, titleOf(found.change)));
  }
  // Links to an entry that no row shows as it was read still end at the log.
  const heading = headingsIn(tree).find(({ properties }) => properties["id"] === "change-log");
  heading?.children.unshift(
    ...waiting.map(({ anchor: id }) => element("span", { id, className: ["anchor-alias"] })),
  );
}

function wordsOf({ version = "", date, change = "" }: ChangeAnchor["change"]): string[] {
  const plain = change.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/<[^>]*>/g, "");
  return [version, date?.raw ?? "", plain].map(letters);
}

/** Without what Markdown, and typography, may have changed. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function titleOf({ version, date, change = "" }: ChangeAnchor["change"]): string {
  return [version, date?.raw].filter(Boolean).join(", ") || change;
}

function cellOf(row: Element): Element {
  return row.children.filter(isElement).find(({ tagName }) => /^t[dh]$/.test(tagName)) ?? row;
}
