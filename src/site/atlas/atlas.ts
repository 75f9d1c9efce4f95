/** What pages ask: the catalogue and the findings, and whether they are to be made. */
import type { Catalogue } from "../../catalogue/schema.ts";
import type { History } from "../../catalogue/views/contract/source-view.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import type { Backlinks } from "../../runbooks/backlinks.ts";
import { currentSession } from "../session/session.ts";
import type { SiteSettings } from "../settings/settings.ts";

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

/** Tells whether the page at a path below the site's base has to be made; else it is as an earlier build wrote it. */
export async function toBeMade(): Promise<(path: string) => boolean> {
  const recall = await currentSession().recall;
  return (path) => !recall?.has(path);
}
