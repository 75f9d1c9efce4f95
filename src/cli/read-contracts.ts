import { resolve } from "node:path";
import { loadWorkspace, type Workspace } from "../workspace.ts";
import type { Terminal } from "./terminal.ts";

/** The workspace of a folder given on the command line, saying so while it is read. */
export async function readContracts(folder: string, terminal: Terminal): Promise<Workspace> {
  terminal.status(`Reading ${folder} …`);
  const workspace = await loadWorkspace({ folder: resolve(folder) });
  terminal.status();
  return workspace;
}
