/** A contract's Markdown for programs that read it elsewhere: links that work away from its folder. */
import { posix } from "node:path";
import { childrenOf, endOf, type Node, parseMarkdown, startOf } from "../contract/markdown/tree.ts";
import { contractForms } from "../catalogue/addresses.ts";

/** The address a link of the contract should have; nothing for one that is to stay as written. */
export type ResolveTwinLink = (href: string) => string | undefined;

export function markdownTwin(text: string, resolve: ResolveTwinLink): string {
  const replacements = linksIn(parseMarkdown(text, false).root)
    .flatMap((node) => replacementOf(node, text, resolve))
    .toSorted((a, b) => a.start - b.start);
  let written = "";
  let at = 0;
  for (const { start, end, href } of replacements) {
    if (start < at) continue;
    written += text.slice(at, start) + href;
    at = end;
  }
  return written + text.slice(at);
}

/**
 * Links between contract files lead to the other's twin, links within the file to its own; links to other files of the
 * repository stay, since those are not published.
 */
export function twinLinks(
  file: string,
  contracts: readonly { id: string; file: string }[],
  addressOf: (path: string, anchor?: string) => string,
): ResolveTwinLink {
  return (href) => {
    if (/^(?:[a-z][a-z+.-]*:|\/)/i.test(href)) return undefined;
    const [path = "", anchor] = href.split("#", 2);
    const target = path === "" ? file : posix.join(posix.dirname(file), decoded(path));
    const contract = contracts.find((candidate) => candidate.file === target);
    return contract && addressOf(contractForms.text(contract.id), anchor && decoded(anchor));
  };
}

interface Replacement {
  start: number;
  end: number;
  href: string;
}

type LinkNode = Extract<Node, { type: "link" | "definition" }>;

function linksIn(root: Node): LinkNode[] {
  const found: LinkNode[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "link" || node.type === "definition") found.push(node);
    // One at a time: spreading the children of an endless document would overflow the stack.
    for (const child of childrenOf(node)) waiting.push(child);
  }
  return found;
}

/** Only the destination changes; text, title and everything around it stay as written. */
function replacementOf(node: LinkNode, text: string, resolve: ResolveTwinLink): Replacement[] {
  const href = resolve(node.url);
  if (href === undefined) return [];
  const lastChild = childrenOf(node).at(-1);
  const from = lastChild ? endOf(lastChild) : startOf(node);
  const label = node.type === "definition" ? text.indexOf("]:", from) : text.indexOf("](", from);
  const start = label < 0 ? -1 : text.indexOf(node.url, label + 2);
  const end = start + node.url.length;
  // A destination with escapes or entities isn't found word for word, and stays.
  return start < 0 || end > endOf(node) ? [] : [{ start, end, href }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
