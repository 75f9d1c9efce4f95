import { resolve } from "node:path";
import { keptMemory } from "../kept/kept-memory.ts";
import type { Memory } from "../reading/remember.ts";
import { loadWorkspace, type Workspace } from "../workspace/workspace.ts";
import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

/** What earlier commands have read of the folder that the settings speak of. */
export function memoryOf({ folder, vocabulary }: Settings): Memory {
  return keptMemory(resolve(folder), vocabulary);
}

/** The workspace the settings speak of, with the severities they choose; says so while it is read. */
export async function readContracts(
  settings: Settings,
  terminal: Terminal,
  memory = memoryOf(settings),
): Promise<Workspace> {
  const { folder, levels, domains, vocabulary } = settings;
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
