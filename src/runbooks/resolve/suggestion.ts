/** A dead link, written as it would be alive. */
import { posix } from "node:path";
import { encodedPath } from "../../catalogue/addresses.ts";
import { nearestAnchor } from "../../catalogue/anchors/nearest-anchor.ts";
import { decoded, type FoundPath, type FoundUrl } from "../find/links.ts";
import type { LinkPage } from "../manifest/manifest-schema.ts";

/** The address of `page` on the same host, at the place of it that comes nearest to the one that was linked. */
export function urlTo(page: LinkPage, { text }: FoundUrl, base: string): string {
  const { origin, hash } = new URL(text);
  return withAnchorOf(page, `${origin}${base}${encodedPath(page.path)}`, decoded(hash.slice(1)));
}

/** The path of the page's file, from where the dead path started; `file` is what of it lies below the contracts folder. */
export function pathTo(page: LinkPage, { path, anchor, section }: FoundPath, file: string): string {
  const before = path.endsWith(file) ? path.slice(0, path.length - file.length) : "";
  return withAnchorOf(page, `${before}${page.source?.file ?? page.path}`, anchor, section);
}

/** The path of the page's file from a text, whose way to the contracts folder is known. */
export function pathFrom(
  toContracts: string | undefined,
  page: LinkPage,
  { anchor, section }: FoundPath,
): string {
  const file = page.source?.file ?? page.path;
  return withAnchorOf(page, posix.join(toContracts ?? "", file), anchor, section);
}

export function withAnchor(address: string, anchor: string): string {
  return `${address.replace(/#.*$/s, "")}#${anchor}`;
}

function withAnchorOf(page: LinkPage, address: string, anchor = "", section = ""): string {
  const place = page.anchors.includes(anchor)
    ? anchor
    : (page.source?.sections[section] ?? nearestAnchor(anchor, page.anchors));
  return place === undefined ? address : withAnchor(address, place);
}
