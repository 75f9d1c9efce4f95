import { resolve } from "node:path";
import { loadWorkspace, type Workspace } from "../workspace.ts";
import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

/** The workspace the settings speak of, with the severities they choose; says so while it is read. */
export async function readContracts(
  { folder, levels, domains, vocabulary }: Settings,
  terminal: Terminal,
): Promise<Workspace> {
  terminal.status(`Reading ${folder} …`);
  const workspace = await loadWorkspace({ folder: resolve(folder), levels, domains, vocabulary });
  terminal.status();
  return workspace;
}
