import { join, resolve } from "node:path";
import { countOf } from "../../diagnostics/count-of.ts";
import { keptMemory } from "../../kept/kept-memory.ts";
import type { Memory } from "../../reading/remember.ts";
import { shownPath } from "../../workspace/shown-path.ts";
import { loadWorkspace, type Workspace } from "../../workspace/workspace.ts";
import type { Settings } from "../settings/settings.ts";
import type { Terminal } from "../terminal/terminal.ts";

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
  tellMisnamed(workspace, terminal);
  return workspace;
}

function tellMisnamed({ folder, misnamed }: Workspace, terminal: Terminal): void {
  if (misnamed.length === 0) return;
  const paths = misnamed.map((file) => shownPath(join(folder, file)));
  const more = paths.length > 3 ? [countOf(paths.length - 3, "other")] : [];
  const listed = new Intl.ListFormat("en-GB").format([...paths.slice(0, 3), ...more]);
  const verbs = paths.length === 1 ? "reads as a contract and is" : "read as contracts and are";
  terminal.err(`${listed} ${verbs} passed over: the name of one ends in .md or .mdx.\n`);
}
