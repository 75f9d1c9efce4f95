/** The permalink guard: what was published before must still be there, under its own or a former address. */
import type { Finding } from "../diagnostics/finding.ts";
import { addressOf } from "./addresses.ts";
import { linesOf } from "./find/places.ts";
import { LinkIndex } from "./link-index.ts";
import { anchorGone, pageGone } from "./link-rules.ts";
import type { LinkManifest, LinkPage } from "./manifest-schema.ts";
import { nearestAnchor } from "./nearest-anchor.ts";

/** The manifest of an earlier publication. */
export interface Published {
  manifest: LinkManifest;
  /** Path or address to show people. */
  path: string;
  /** The file's text, in which findings point at the address that is gone. */
  text: string;
}

/** A finding for each page, file and anchor of `before` that `now` has neither now nor formerly. */
export function goneLinks(
  { manifest: before, path, text }: Published,
  now: LinkManifest,
): Finding[] {
  const index = new LinkIndex(now);
  const place = placer(text);
  const finding = (rule: typeof pageGone | typeof anchorGone, at: string[], ...words: Words) => {
    const [message, hint] = words;
    return { rule: rule.id, severity: rule.severity, file: path, ...place(at), message, hint };
  };
  return before.pages.flatMap((page) => {
    const addresses = [page.path, ...(page.formerly ?? [])];
    const gone = addresses.filter((address) => !index.pageAt(address));
    const goneFiles = (page.files ?? []).filter((file) => !index.hasFile(file));
    const live = index.pageAt(page.path);
    const goneAnchors = live ? page.anchors.filter((anchor) => !live.anchors.includes(anchor)) : [];
    return [
      ...gone.map((address) =>
        finding(pageGone, [page.path, address], ...pageWords(before, page, address, index)),
      ),
      // Where the page is gone, so are its other forms; one finding says it.
      ...(gone.length > 0 ? [] : goneFiles).map((file) =>
        finding(
          pageGone,
          [page.path, file],
          `\`${addressOf(before, file)}\` was published and is gone.`,
          "Keep the contract's id, or name the former one under `aliases` in its frontmatter.",
        ),
      ),
      ...goneAnchors.map((anchor) =>
        finding(anchorGone, [page.path, anchor], ...anchorWords(before, page, anchor, live)),
      ),
    ];
  });
}

type Words = [message: string, hint: string];

function pageWords(before: LinkManifest, page: LinkPage, address: string, index: LinkIndex): Words {
  const nearest = index.pageAt(page.path) ?? index.nearestPage(address, page.title);
  const message = `\`${addressOf(before, address)}\` (“${page.title}”) was published and is gone, so links to it break.`;
  const [, contract] = /^contracts\/(.+)\/$/.exec(address) ?? [];
  if (contract !== undefined && nearest?.source)
    return [
      message,
      `The nearest is \`${addressOf(index.manifest, nearest.path)}\`. If that is the same contract, add \`aliases: [${contract}]\` to the frontmatter of ${nearest.source.file}.`,
    ];
  if (contract !== undefined)
    return [
      message,
      `Name \`${contract}\` under \`aliases\` of the contract that takes its place.`,
    ];
  const [, system] = /^systems\/(.+)\/$/.exec(address) ?? [];
  if (system !== undefined)
    return [
      message,
      `To rename a system and keep its address, keep \`${system}\` as its key in systems.yaml and change the name there.`,
    ];
  const where = nearest ? `The nearest is \`${addressOf(index.manifest, nearest.path)}\`. ` : "";
  const [, domain] = /^map\/(.+)\/$/.exec(address) ?? [];
  const cure =
    domain === undefined
      ? "If it should be gone, publish once without the guard"
      : "To move contracts and keep their domain, name it as `domain` in their frontmatter; if it should be gone, publish once without the guard";
  return [message, `${where}${cure}.`];
}

function anchorWords(
  before: LinkManifest,
  page: LinkPage,
  anchor: string,
  live: LinkPage | undefined,
): Words {
  const nearest = live && nearestAnchor(anchor, live.anchors);
  return [
    `\`${addressOf(before, page.path, anchor)}\` was published and its anchor is gone, so links to it end at the top of the page.`,
    nearest === undefined
      ? "Give the section its former heading again."
      : `The nearest is \`#${nearest}\`. Give the section its former heading again, or mend the links to it first.`,
  ];
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
