import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { loadWorkspace, type Workspace } from "../workspace.ts";
import { Failure } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** The workspace of a folder given on the command line; a `Failure` where that isn't a folder. */
export async function readContracts(folder: string, terminal: Terminal): Promise<Workspace> {
  await requireFolder(folder);
  terminal.status(`Reading ${folder} …`);
  const workspace = await loadWorkspace({ folder: resolve(folder) });
  terminal.status();
  return workspace;
}

export async function requireFolder(folder: string): Promise<void> {
  const found = await kindOf(folder);
  if (found === "missing") {
    throw new Failure(
      `There is no folder ${folder}.`,
      'Name the folder of your contracts, or begin one with `contract-atlas new "System A" "System B"`.',
    );
  }
  if (found !== "folder") {
    throw new Failure(
      `${folder} is a file, not a folder.`,
      "Name the folder the contracts lie in; contracts are only understood together.",
    );
  }
}

export async function kindOf(path: string): Promise<"missing" | "folder" | "file"> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
  if (found === undefined) return "missing";
  return found.isDirectory() ? "folder" : "file";
}
