/** Runbooks, alert rules and other texts → a finding for each link into the catalogue that leads nowhere, or to nothing said. */
import type { Finding } from "../diagnostics/finding.ts";
import { findLinks, type FoundLink } from "./find/links.ts";
import { linesOf } from "./find/places.ts";
import type { LinkIndex } from "./resolve/link-index.ts";
import { aliasHint } from "./alias-hint.ts";
import { missingWords } from "./content-words.ts";
import { describedAnchors, isUndescribed } from "./described.ts";
import { anchorDead, contentMissing, type LinkRule, pageDead } from "./link-rules.ts";
import type { LinkPage } from "./manifest/manifest-schema.ts";
import { firstSought } from "../catalogue/anchors/nearest-anchor.ts";
import {
  type LinkSource,
  type NearestPage,
  resolveLink,
  type Site,
  type Verdict,
} from "./resolve/resolve.ts";
import { withAnchor } from "./resolve/suggestion.ts";

/** A text that links into the catalogue. */
export interface LinkingText extends LinkSource {
  /** Path to show people. */
  path: string;
  text: string;
}

export interface LinksChecked {
  findings: Finding[];
  /** How many links into the catalogue were found, dead ones included. */
  links: number;
  /** How many web links may lead into the catalogue or elsewhere, because its place isn't known. */
  unjudged: number;
}

export function checkLinks(
  texts: readonly LinkingText[],
  index: LinkIndex,
  site: Site | undefined,
): LinksChecked {
  const checked: LinksChecked = { findings: [], links: 0, unjudged: 0 };
  for (const source of texts) {
    const lines = linesOf(source.text);
    for (const link of findLinks(source.text)) {
      const verdict = resolveLink(link, index, site, source);
      if (verdict.kind !== "foreign") checked.links += 1;
      else if (link.kind === "url" && site === undefined) checked.unjudged += 1;
      const problem = problemOf(link, verdict);
      if (!problem) continue;
      const { rule, at, message, hint } = problem;
      const { id, severity } = rule;
      const place = lines.placeAt(link.offset + at);
      checked.findings.push({ rule: id, severity, file: source.path, ...place, message, hint });
    }
  }
  return checked;
}

interface LinkProblem {
  rule: LinkRule;
  /** Where in the link the wrong part begins. */
  at: number;
  message: string;
  hint: string;
}

function problemOf(link: FoundLink, verdict: Verdict): LinkProblem | undefined {
  switch (verdict.kind) {
    case "no-page":
      return {
        rule: pageDead,
        at: 0,
        message: `\`${link.text}\` leads to nothing in the catalogue.`,
        hint: pageHint(verdict.nearest),
      };
    case "no-anchor":
      return {
        rule: anchorDead,
        at: Math.max(0, link.text.indexOf("#")),
        message: `“${verdict.page.title}” has no \`#${verdict.anchor}\`, so the link ends at the top of its page.`,
        hint: anchorHint(link, verdict.page, verdict.nearest),
      };
    case "no-section":
      return {
        rule: anchorDead,
        at: Math.max(0, link.text.lastIndexOf("§")),
        message: `“${verdict.page.title}” has no \`§${verdict.section}\`.`,
        hint: sectionHint(verdict.page, verdict.nearest),
      };
    case "alive": {
      const { page, anchor } = verdict;
      if (!page || anchor === undefined || !isUndescribed(page, anchor)) return undefined;
      return {
        rule: contentMissing,
        at: Math.max(0, link.text.indexOf("#")),
        ...missingWords(page, anchor),
      };
    }
    default:
      return undefined;
  }
}

function pageHint(nearest: NearestPage | undefined): string {
  if (!nearest) return "Nothing there has a similar name; take the address from the catalogue.";
  const { page, link, movedFrom } = nearest;
  const kept = movedFrom === undefined ? undefined : aliasHint(movedFrom, page);
  return `The nearest is “${page.title}”: \`${link}\`.${kept === undefined ? "" : ` ${kept}`}`;
}

function anchorHint(link: FoundLink, page: LinkPage, nearest: string | undefined): string {
  if (nearest !== undefined) return `The nearest is \`${withAnchor(link.text, nearest)}\`.`;
  const anchors = describedAnchors(page);
  const sought = firstSought(anchors);
  const some = (sought.length > 0 ? sought : anchors.slice(0, 4)).map((anchor) => `\`#${anchor}\``);
  if (some.length === 0) return "Link to the page alone: it has no anchors.";
  return `Link to the page alone, or to one of its anchors, such as ${some.join(", ")}.`;
}

function sectionHint({ source }: LinkPage, nearest: string | undefined): string {
  const anchor = nearest === undefined ? undefined : source?.sections[nearest];
  if (anchor === undefined) return "Give the anchor instead, as in `file.md#rollback-plan`.";
  return `The nearest is \`§${nearest}\`; that is \`#${anchor}\`, and anchors hold when sections move.`;
}
