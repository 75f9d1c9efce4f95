import { resolve } from "node:path";
import type { Memory } from "../reading/remember.ts";
import { loadWorkspace, type Workspace } from "../workspace.ts";
import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The workspace the settings speak of, with the severities they choose; says so while it is read.
 *
 * @param memory What the reading begins with.
 */
export async function readContracts(
  { folder, levels, domains, vocabulary }: Settings,
  terminal: Terminal,
  memory?: Memory,
): Promise<Workspace> {
  terminal.status(`Reading ${folder} …`);
  const workspace = await loadWorkspace({
    folder: resolve(folder),
    levels,
    domains,
    vocabulary,
    memory,
  });
  terminal.status();
  return workspace;
}
