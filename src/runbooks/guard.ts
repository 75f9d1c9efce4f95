/** The permalink guard: what was published before must still be there, under its own or a former address. */
import type { Finding, Severity } from "../diagnostics/finding.ts";
import { linesOf } from "./find/places.ts";
import { emptiedWords } from "./content-words.ts";
import { emptiedAnchors } from "./described.ts";
import { anchorWords, fileWords, headingWords, pageWords, type Words } from "./gone-words.ts";
import { LinkIndex } from "./resolve/link-index.ts";
import {
  anchorGone,
  contentGone,
  directionSwapped,
  headingGone,
  type LinkRule,
  pageGone,
} from "./link-rules.ts";
import type { LinkManifest, LinkPage } from "./manifest/manifest-schema.ts";
import { isPassingMap } from "./passing-maps.ts";
import { isOfEitherDirection, isSwapped, swappedWords } from "./swapped.ts";

/** The manifest of an earlier publication. */
export interface Published {
  manifest: LinkManifest;
  /** Path or address to show people. */
  path: string;
  /** The file's text, in which findings point at the address that is gone. */
  text: string;
}

/** A finding for each page, file and anchor of `before` that `now` has neither now nor formerly, or that leads elsewhere or to nothing. */
export function goneLinks(
  { manifest: before, path, text }: Published,
  now: LinkManifest,
): Finding[] {
  const index = new LinkIndex(now);
  const place = placer(text);
  const finding = (
    { id: rule, severity }: { id: string; severity: Severity },
    at: string[],
    { message, hint }: Words,
  ): Finding => ({ rule, severity, file: path, ...place(at), message, hint });
  const changed = (page: LinkPage, live: LinkPage): Finding[] => {
    const swapped = isSwapped(page, live);
    const emptied = emptiedAnchors(page, live).filter(
      // What an exchanged direction lacks, the other one has; one finding says it.
      (anchor) => !swapped || !isOfEitherDirection(anchor),
    );
    return [
      ...(swapped
        ? [
            finding(
              directionSwapped,
              [page.path, "systems"],
              swappedWords(before, page, live, index),
            ),
          ]
        : []),
      ...emptied.map((anchor) =>
        finding(contentGone, [page.path, anchor], emptiedWords(before, page, anchor, live)),
      ),
    ];
  };
  return before.pages.flatMap((page) => {
    const addresses = [page.path, ...(page.formerly ?? [])];
    const gone = addresses.filter((address) => !index.pageAt(address));
    const goneFiles = (page.files ?? []).filter((file) => !index.hasFile(file));
    const live = index.pageAt(page.path);
    const goneAnchors = live ? page.anchors.filter((anchor) => !live.anchors.includes(anchor)) : [];
    const headings = new Set(page.headings);
    const rule: LinkRule = isPassingMap(page, now)
      ? { ...pageGone, severity: "warning" }
      : pageGone;
    return [
      ...gone.map((address) =>
        finding(rule, [page.path, address], pageWords(before, page, address, index)),
      ),
      // Where the page is gone, so are its other forms; one finding says it.
      ...(gone.length > 0 ? [] : goneFiles).map((file) =>
        finding(pageGone, [page.path, file], fileWords(before, file)),
      ),
      ...goneAnchors.map((anchor) =>
        headings.has(anchor)
          ? finding(headingGone, [page.path, anchor], headingWords(before, page, anchor, live))
          : finding(anchorGone, [page.path, anchor], anchorWords(before, page, anchor, live)),
      ),
      ...(live ? changed(page, live) : []),
    ];
  });
}

/** Finds the strings, each after the one before: a page's path first, then what belongs to that page. */
function placer(text: string) {
  const lines = linesOf(text);
  return (strings: readonly string[]) => {
    let at = 0;
    for (const string of strings) at = Math.max(at, text.indexOf(JSON.stringify(string), at));
    return lines.placeAt(at);
  };
}
