/** Reads a folder of contracts: the one place that touches contract files. */
import type { Catalogue } from "./catalogue/schema.ts";
import type { ContractDocument } from "./contract/document.ts";
import type { Finding } from "./diagnostics/finding.ts";

export interface WorkspaceOptions {
  /** The contracts folder, absolute. */
  folder: string;
  /** Paths in findings are shown relative to this; the working directory unless given. */
  from?: string;
}

export interface Workspace {
  folder: string;
  documents: ContractDocument[];
  catalogue: Catalogue;
  /** Sorted by file, line, column, rule. */
  findings: Finding[];
}

/** The folder is missing, unreadable or holds no contract: there is nothing to do (exit code 2). */
export class NothingToRead extends Error {}

export async function loadWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  throw new NothingToRead(options.folder);
}
