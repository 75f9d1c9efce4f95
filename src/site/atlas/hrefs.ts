/** The addresses of things, under the base path of the site that is open. */
import { addressOf } from "../../catalogue/addresses.ts";
import { currentSession, currentTexts } from "../session/session.ts";

export type PageKind = "contract" | "system" | "resource" | "format" | "owner" | "domain";

const folderOf: Record<PageKind, string> = {
  contract: "contracts",
  system: "systems",
  resource: "resources",
  format: "formats",
  owner: "owners",
  domain: "map",
};

/** The address of the page of one thing, under the site's base path; a domain's is its map. */
export function hrefOf(kind: PageKind, id: string, anchor?: string): string {
  const path = id.split("/").map(encodeURIComponent).join("/");
  return `${currentTexts().settings.base}${folderOf[kind]}/${path}/${anchor ? `#${anchor}` : ""}`;
}

/** The address of any other page of the site, e.g. `pageHref("search/")`. */
export function pageHref(path: string): string {
  return `${currentSession().settings.base}${path}`;
}

/** Absolute where the site's origin is known; else from the root of the host, base path included. */
export function absoluteHref(path: string, anchor?: string): string {
  return addressOf(currentSession().settings, path, anchor);
}
