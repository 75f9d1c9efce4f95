/** What the permalink guard says of an address that is gone, and of how to keep it. */
import { describedAnchors, isUndescribed } from "./described.ts";
import { aliasHint } from "./alias-hint.ts";
import { slugOf } from "../contract/text/slug.ts";
import { addressOf } from "../catalogue/addresses.ts";
import type { LinkIndex } from "./resolve/link-index.ts";
import { anchorGone, headingGone } from "./link-rules.ts";
import type { LinkManifest, LinkPage } from "./manifest/manifest-schema.ts";
import { nearestAnchor } from "../catalogue/anchors/nearest-anchor.ts";
import { anchorBehind } from "./anchor-behind.ts";
import { isPassingMap } from "./passing-maps.ts";

export interface Words {
  message: string;
  hint: string;
}

export function pageWords(
  before: LinkManifest,
  page: LinkPage,
  address: string,
  index: LinkIndex,
): Words {
  const message = `\`${addressOf(before, address)}\` (“${page.title}”) was published and is gone, so links to it break.`;
  return { message, hint: howToKeep(page, address, index) };
}

export function fileWords(before: LinkManifest, file: string): Words {
  return {
    message: `\`${addressOf(before, file)}\` was published and is gone.`,
    hint: "Keep the contract's id, or name the former one under `aliases` in its frontmatter.",
  };
}

export function anchorWords(
  before: LinkManifest,
  page: LinkPage,
  anchor: string,
  live: LinkPage | undefined,
): Words {
  const nearest = live && nearestAnchor(anchor, describedAnchors(live));
  return {
    message: `\`${addressOf(before, page.path, anchor)}\` was published and its anchor is gone, so links to it end at the top of the page.`,
    hint: `${nearest === undefined ? "" : `The nearest is \`#${nearest}\`. `}Bring back the section or the entry it led to; if it should be gone, \`"rules": { "${anchorGone.id}": "warning" }\` in the configuration lets the build pass.`,
  };
}

/** The hint is the same for all, so that it need be said once. */
export function headingWords(
  before: LinkManifest,
  page: LinkPage,
  anchor: string,
  live: LinkPage | undefined,
): Words {
  const headings = new Set(live?.headings);
  const fixed = live?.anchors.filter((candidate) => !headings.has(candidate)) ?? [];
  // `#monitoring--logging` begins with the anchor that stays.
  const above = fixed
    .filter((candidate) => anchor.startsWith(`${candidate}-`))
    .toSorted((one, two) => two.length - one.length)[0];
  const own = anchorBehind(anchor, page);
  const stays = own !== undefined && live?.anchors.includes(own) ? own : above;
  const instead = isTitleOf(page, anchor)
    ? `; it led to the page's title, as does \`${addressOf(before, page.path)}\` alone`
    : nearestTold(nearestDescribed(anchor, stays, live));
  return {
    message: `\`${addressOf(before, page.path, anchor)}\` was published and is gone with its heading's former wording${instead}.`,
    hint: `Links to a fixed anchor hold whatever the heading says. To keep the others, restore the heading; \`"rules": { "${headingGone.id}": "error" }\` in the configuration stops a build for them, \`"off"\` says no more of them.`,
  };
}

function nearestTold(nearest: string | undefined): string {
  return nearest === undefined ? "" : `; the nearest is \`#${nearest}\``;
}

/** A page's first anchor is that of its first heading, which has all words of the title where it is the title. */
function isTitleOf({ title, anchors }: LinkPage, anchor: string): boolean {
  const words = new Set(anchor.split("-"));
  return (
    anchor === anchors[0] &&
    slugOf(title)
      .split("-")
      .every((word) => words.has(word))
  );
}

/** Where its own section has nothing to say any more, no other speaks for it. */
function nearestDescribed(
  anchor: string,
  own: string | undefined,
  live: LinkPage | undefined,
): string | undefined {
  if (!live) return undefined;
  if (own !== undefined) return isUndescribed(live, own) ? undefined : own;
  return nearestAnchor(anchor, describedAnchors(live));
}

function howToKeep(page: LinkPage, address: string, index: LinkIndex): string {
  const nearest = index.pageAt(page.path) ?? index.nearestPage(address, page.title);
  const at = nearest && `The nearest is \`${addressOf(index.manifest, nearest.path)}\`. `;
  const [, kind = "", id = ""] = /^(contracts|systems|map)\/(.+)\/$/.exec(address) ?? [];
  switch (kind) {
    case "contracts":
      return nearest?.source
        ? `${at}${aliasHint(address, nearest)}`
        : `Name \`${id}\` under \`aliases\` of the contract that takes its place.`;
    case "systems":
      return `To rename a system and keep its address, keep \`${id}\` as its key in systems.yaml, write its new \`name\` there, and list “${page.title}” under its \`aliases\`, for contracts that still say it.`;
    case "map":
      return isPassingMap(page, index.manifest)
        ? `Its systems are on \`${addressOf(index.manifest, "map/")}\`; lead links there.`
        : `${at ?? ""}To move contracts and keep their domain, name it as \`domain\` in their frontmatter; if it should be gone, publish once without the guard.`;
    default:
      return `${at ?? ""}If it should be gone, publish once without the guard.`;
  }
}
