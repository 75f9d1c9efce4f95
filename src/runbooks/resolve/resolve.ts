/** Where a link found in a text leads. */
import { posix } from "node:path";
import { contractPath, withoutExtension } from "../../catalogue/addresses.ts";
import { decoded, type FoundLink, type FoundPath, type FoundUrl } from "../find/links.ts";
import type { LinkIndex } from "./link-index.ts";
import type { LinkPage } from "../manifest/manifest-schema.ts";
import { nearestAnchor } from "../../catalogue/anchors/nearest-anchor.ts";
import { pathFrom, pathTo, urlTo } from "./suggestion.ts";

/** Where the catalogue is served; without it web addresses can't be told from others'. */
export interface Site {
  /** Host with its port, as in a URL. */
  host: string;
  /** With a slash at both ends. */
  base: string;
}

export interface LinkSource {
  /** The text's folder as seen from the contracts folder, e.g. `../runbooks`; absent where that lies elsewhere. */
  fromContracts?: string | undefined;
  /** The way back, e.g. `../contracts`. */
  toContracts?: string | undefined;
  /** Whether the path, as the text writes it, is a file on disk. */
  isFile?: ((path: string) => boolean) | undefined;
}

export interface NearestPage {
  page: LinkPage;
  /** The dead link, as it would lead there. */
  link: string;
  /** The dead link's own address below the base, where the page seems to have moved from there and could keep it. */
  movedFrom?: string;
}

export type Verdict =
  /** Leads elsewhere, or is a template that something else fills in. */
  | { kind: "foreign" }
  | { kind: "alive"; page?: LinkPage | undefined; anchor?: string | undefined }
  | { kind: "no-page"; nearest: NearestPage | undefined }
  | { kind: "no-anchor"; page: LinkPage; anchor: string; nearest: string | undefined }
  | { kind: "no-section"; page: LinkPage; section: string; nearest: string | undefined };

export function resolveLink(
  link: FoundLink,
  index: LinkIndex,
  site: Site | undefined,
  source: LinkSource,
): Verdict {
  if (link.kind === "path") return resolvePath(link, index, source);
  return site === undefined ? { kind: "foreign" } : resolveUrl(link, index, site);
}

/** The site of a manifest, unless told otherwise; `address` may carry the base path. */
export function siteOf(
  { site, base }: { site?: string | undefined; base: string },
  address?: string,
): Site | undefined {
  const known = address ?? site;
  if (known === undefined) return undefined;
  const { host, pathname } = new URL(known);
  if (pathname === "/") return { host, base };
  return { host, base: pathname.endsWith("/") ? pathname : `${pathname}/` };
}

/** `{{ $labels.shop }}`, `${ID}`, `%s`, `contracts/…`: somebody fills these in before they are addresses. */
const template = /[{}$*…]|%s|\.\.\./u;

function resolveUrl(link: FoundUrl, index: LinkIndex, site: Site): Verdict {
  const { text } = link;
  if (template.test(text) || !URL.canParse(text)) return { kind: "foreign" };
  const { host, pathname, hash } = new URL(text);
  if (host !== site.host || !`${pathname}/`.startsWith(site.base)) return { kind: "foreign" };
  const path = decoded(pathname.slice(site.base.length));
  const page = index.pageAt(path);
  if (page) return judgeAnchor(page, decoded(hash.slice(1).replace(/:~:.*$/, "")));
  if (index.hasFile(path)) return { kind: "alive" };
  const nearest = index.nearestPage(path);
  return {
    kind: "no-page",
    nearest: nearest && {
      page: nearest,
      link: urlTo(nearest, link, site.base),
      ...movedFrom(path, index),
    },
  };
}

function resolvePath(link: FoundPath, index: LinkIndex, source: LinkSource): Verdict {
  const file = contractFileOf(link.path, index.manifest.folder, source.fromContracts);
  if (file === undefined) return { kind: "foreign" };
  const page = index.pageOfFile(file);
  if (!page) {
    if (isNoContract.test(file) || source.isFile?.(link.path)) return { kind: "foreign" };
    // An alias redirects an address, and brings no file back: of a path only where it should lead is told.
    const nearest =
      index.pageOfFormerFile(file) ?? index.nearestPage(contractPath(withoutExtension(file)));
    return {
      kind: "no-page",
      nearest: nearest && { page: nearest, link: pathTo(nearest, link, file) },
    };
  }
  if (leadsAstray(link.path, file, source))
    return { kind: "no-page", nearest: { page, link: pathFrom(source.toContracts, page, link) } };
  if (link.section === undefined) return judgeAnchor(page, link.anchor ?? "");
  const anchor = page.source?.sections[link.section];
  if (anchor !== undefined) return { kind: "alive", page, anchor };
  return {
    kind: "no-section",
    page,
    section: link.section,
    nearest: nearestSection(link.section, Object.keys(page.source?.sections ?? {})),
  };
}

function movedFrom(path: string, index: LinkIndex): Pick<NearestPage, "movedFrom"> {
  return index.movedPage(path) ? { movedFrom: path } : {};
}

/** Names of files that may lie among contracts without being one. */
const isNoContract = /(?:^|\/)(?:[._]|readme\.mdx?$)/i;

/**
 * The path below the contracts folder. A path that doesn't lead there from the text's own folder may be written from
 * the repository's root, or stand in another repository: then the folder's name tells.
 */
function contractFileOf(path: string, folder: string, fromContracts?: string): string | undefined {
  if (fromContracts !== undefined) {
    const file = posix.normalize(`${fromContracts}/${path}`);
    if (!file.startsWith("../")) return file;
  }
  const parts = posix.normalize(path).split("/");
  const at = parts.lastIndexOf(folder);
  return at < 0 ? undefined : parts.slice(at + 1).join("/");
}

/** `../` leads from the text's own folder, and nowhere else: what it ends with may look right all the same. */
function leadsAstray(path: string, file: string, { toContracts, isFile }: LinkSource): boolean {
  if (toContracts === undefined || !/^\.\.?\//.test(path)) return false;
  return posix.normalize(path) !== posix.join(toContracts, file) && !isFile?.(path);
}

function judgeAnchor(page: LinkPage, anchor: string): Verdict {
  if (anchor === "" || anchor === "top") return { kind: "alive", page };
  if (page.anchors.includes(anchor)) return { kind: "alive", page, anchor };
  return { kind: "no-anchor", page, anchor, nearest: nearestAnchor(anchor, page.anchors) };
}

/** The main section of a part that isn't there, else the last one before. */
function nearestSection(section: string, numbers: readonly string[]): string | undefined {
  const [main = ""] = section.split(".");
  if (numbers.includes(main)) return main;
  const wanted = Number.parseInt(main, 10);
  return numbers
    .filter((number) => !number.includes("."))
    .findLast((number) => Number.parseInt(number, 10) <= wanted);
}
