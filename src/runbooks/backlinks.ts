/** Which runbooks speak of a contract, system or resource, and in which line. */
import { findLinks } from "./find/links.ts";
import { linesOf } from "./find/places.ts";
import type { LinkingText } from "./check-links.ts";
import type { LinkIndex } from "./resolve/link-index.ts";
import { resolveLink, type Site } from "./resolve/resolve.ts";

export interface Backlink {
  /** The referring file's path, as shown to people. */
  file: string;
  line: number;
  /** The line as a reader sees it, without Markdown's marks. */
  text: string;
  /** Sections of the page that the line leads to, in its order; none where it leads to the page. */
  anchors: string[];
}

/** Referring lines by the path of the page they lead to, in the order of files and lines. A dead link leads nowhere. */
export type Backlinks = ReadonlyMap<string, readonly Backlink[]>;

export function backlinks(
  texts: readonly LinkingText[],
  index: LinkIndex,
  site: Site | undefined,
): Backlinks {
  const found = new Map<string, Backlink[]>();
  for (const source of texts) {
    const lines = linesOf(source.text);
    for (const link of findLinks(source.text)) {
      const verdict = resolveLink(link, index, site, source);
      if (verdict.kind !== "alive" || !verdict.page) continue;
      const { line } = lines.placeAt(link.offset);
      const { path } = verdict.page;
      const known = found.get(path) ?? [];
      found.set(path, known);
      let entry = known.find((backlink) => backlink.file === source.path && backlink.line === line);
      if (!entry) {
        entry = { file: source.path, line, text: readable(lines.lineText(line)), anchors: [] };
        known.push(entry);
      }
      const { anchor } = verdict;
      if (anchor !== undefined && !entry.anchors.includes(anchor)) entry.anchors.push(anchor);
    }
  }
  return found;
}

const longest = 240;

function readable(line: string): string {
  const text = line
    .replace(/^[\s>]*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+)?(?:\[[ xX]\]\s+)?/, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>]+)>/g, "$1")
    .replace(/[`*]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const letters = Array.from(text);
  return letters.length <= longest ? text : `${letters.slice(0, longest).join("").trimEnd()}…`;
}
