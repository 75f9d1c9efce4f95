/** What a cell of HTML says, in Markdown: its code, its links and its lines. */
import type { Nodes } from "hast";
import { htmlToHast } from "satteri";
import { oneLine } from "../source.ts";

/** What is longer is a page in a cell; how deep it may nest is bounded by it as well. */
const longest = 5_000;
const boldAlone = /^\s*<(b|strong)>([^<]*)<\/\1>\s*$/i;

export interface Words {
  /** As a reader sees it. */
  text: string;
  markdown: string;
  isBold: boolean;
}

export function markdownInHtml(html: string): Words {
  const isPlain = !/[<&]/.test(html);
  if (isPlain || html.length > longest) {
    const bare = oneLine(isPlain ? html : html.replace(/<[^<>]*>/g, " "));
    return {
      text: bare.replace(/[*_`]/g, ""),
      markdown: bare,
      isBold: /^\*\*[^*]+\*\*$/.test(bare),
    };
  }
  const tree = htmlToHast(html, { fragment: true }) as Nodes;
  return {
    text: said(tree, false),
    markdown: said(tree, true),
    isBold: boldAlone.test(html),
  };
}

function said(node: Nodes, marked: boolean): string {
  return oneLine(wordsOf(node, marked))
    .replace(/^(?:, )+|(?:, )+$/g, "")
    .replace(/,$/, "");
}

function wordsOf(node: Nodes, marked: boolean): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const inside = (node.children as Nodes[]).map((child) => wordsOf(child, marked)).join("");
  if (node.type !== "element") return inside;
  const { tagName, properties } = node;
  if (tagName === "br") return ", ";
  if (tagName === "p" || tagName === "div") return `${inside.trim()} `;
  if (tagName === "li") return `${inside.trim()}, `;
  if (!marked || inside.trim() === "") return inside;
  if (tagName === "code") return `\`${inside}\``;
  return tagName === "a" && typeof properties.href === "string"
    ? `[${inside}](${properties.href})`
    : inside;
}
