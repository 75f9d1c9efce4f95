/** What pages ask: the catalogue, the findings and the addresses of things. */
import type { Catalogue } from "../catalogue/schema.ts";
import type { History } from "../catalogue/views/source-view.ts";
import type { ContractDocument } from "../contract/model/document.ts";
import type { Finding } from "../diagnostics/finding.ts";
import type { Backlinks } from "../runbooks/backlinks.ts";
import { currentSession, currentTexts } from "./session.ts";
import type { SiteSettings } from "./settings/settings.ts";

export interface Atlas {
  settings: SiteSettings;
  catalogue: Catalogue;
  documents: ContractDocument[];
  findings: Finding[];
  history: History;
  /** Lines of runbooks by the path of the page they lead to. */
  backlinks: Backlinks;
}

export async function atlas(): Promise<Atlas> {
  const { settings, workspace, backlinks } = currentSession();
  const { catalogue, documents, findings, history } = await workspace();
  return { settings, catalogue, documents, findings, history, backlinks: await backlinks() };
}

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

/** Tells whether the page at a path below the site's base has to be made; else it is as an earlier build wrote it. */
export async function toBeMade(): Promise<(path: string) => boolean> {
  const recall = await currentSession().recall;
  return (path) => !recall?.has(path);
}

/** The address of any other page of the site, e.g. `pageHref("search/")`. */
export function pageHref(path: string): string {
  return `${currentSession().settings.base}${path}`;
}
