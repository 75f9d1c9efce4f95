/** Where links into a file may lead. */
import GithubSlugger, { slug } from "github-slugger";
import { fixedAnchors } from "../../catalogue/anchors/fixed-anchors.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import { headingParts } from "../../contract/markdown/title-heading.ts";
import { parseMarkdown, walk } from "../../contract/markdown/tree.ts";

/** Its headings' anchors, those its tags carry, and the fixed ones: its page answers to each, with or without such a section. */
export function anchorsOfContract({ anchors, contract, source }: ContractDocument): Set<string> {
  return new Set([
    ...anchors.flatMap((heading) => [heading.anchor, ...heading.also]),
    ...idsInTags(source.text),
    ...fixedAnchors(contract),
  ]);
}

/** Of a file that is no contract: those GitHub gives its headings, and those its tags carry. */
export function anchorsOfText(text: string): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = idsInTags(text);
  for (const node of walk(parseMarkdown(text, false).root)) {
    if (node.type !== "heading") continue;
    const { words, written = words, id } = headingParts(node);
    for (const anchor of [slugger.slug(written), ...(id === undefined ? [] : [slug(words), id])])
      anchors.add(anchor);
  }
  return anchors;
}

function idsInTags(text: string): Set<string> {
  return new Set(
    Array.from(
      text.matchAll(/<\w[^<>]*\s(?:id|name)\s*=\s*["']([^"'<>]+)["']/gu),
      ([, id = ""]) => id,
    ),
  );
}
