/** Where a contract points: its links, its images, and files it cites in code spans with a section number. */
import type { Link, Place } from "../model/document.ts";
import { endOf, type Node, placeOf, walk } from "./tree.ts";

export function linksIn(root: Node, text: string): Link[] {
  const links: Link[] = [];
  for (const node of walk(root)) {
    const found = linksOfNode(node, text);
    for (const link of found ?? []) links.push(link);
  }
  return links;
}

function linksOfNode(node: Node, text: string): Link[] | undefined {
  switch (node.type) {
    case "link":
    case "definition":
    case "image":
      return [{ target: node.url, place: placeOf(node) }];
    case "inlineCode":
      return citationIn(node.value, text.slice(endOf(node), endOf(node) + 12), placeOf(node));
    case "html":
      return tagsIn(node.value, placeOf(node));
    default:
      return undefined;
  }
}

/** `till-ledger.md §4`, and `till-ledger.md` §4 with the number behind the code. */
function citationIn(code: string, behind: string, place: Place): Link[] {
  const [, path, inside] =
    /^\s*(\S+\.mdx?)\s*(?:§\s?(\d{1,2}[a-z]?(?:\.\d{1,2})*)\s*)?$/iu.exec(code) ?? [];
  const section = inside ?? /^\s{0,2}§\s?(\d{1,2}[a-z]?(?:\.\d{1,2})*)/u.exec(behind)?.[1];
  return path === undefined || section === undefined ? [] : [{ target: path, section, place }];
}

function tagsIn(html: string, place: Place): Link[] {
  return Array.from(
    html.matchAll(
      /<(?:a|img)\s(?:[^<>]*?\s)?(?:href|src)\s*=\s*(?:["']([^"'<>]*)["']|([^\s"'<>=`]+))/giu,
    ),
    ([, quoted, bare = ""]) => ({ target: quoted ?? bare, place }),
  );
}
