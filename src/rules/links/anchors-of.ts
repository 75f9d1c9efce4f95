/** The anchors of a file that is no contract: those GitHub gives its headings, and those its tags carry. */
import GithubSlugger from "github-slugger";
import { parseMarkdown, plainText, walk } from "../../contract/markdown/tree.ts";

export function anchorsOfText(text: string): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = idsInTags(text);
  for (const node of walk(parseMarkdown(text, false).root)) {
    if (node.type === "heading") anchors.add(slugger.slug(plainText(node).trim()));
  }
  return anchors;
}

export function idsInTags(text: string): Set<string> {
  return new Set(
    Array.from(
      text.matchAll(/<\w[^<>]*\s(?:id|name)\s*=\s*["']([^"'<>]+)["']/gu),
      ([, id = ""]) => id,
    ),
  );
}
