/** Folders that a build uses while it runs carry its process in their name, so that a killed build's can be told. */
import { createHash } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** Processes are known on their own machine only; what another one has left is old after this long. */
const oldAfter = 24 * 60 * 60 * 1000;

const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 6);

/** The name of a folder for this process only. */
export function marked(name: string): string {
  return `${name}-${host}-${process.pid}`;
}

/** The folders in `parent` that `marked(name)` named, with or without more behind, and whose build is over. */
export async function leftovers(parent: string, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(parent).catch((): string[] => [])) {
    if (!entry.startsWith(`${name}-`)) continue;
    const mark = /^([0-9a-f]{6})-(\d+)(?:-|$)/.exec(entry.slice(name.length + 1));
    if (!mark) continue;
    const path = join(parent, entry);
    const isOver = mark[1] === host ? !isRunning(Number(mark[2])) : await isOld(path);
    if (isOver) found.push(path);
  }
  return found.toSorted();
}

/** As a courtesy: another user's can't be removed, and another build may be at it, too. */
export async function removeLeftovers(folders: readonly string[]): Promise<void> {
  for (const path of folders)
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
}

function isRunning(id: number): boolean {
  if (id === process.pid) return true;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Somebody else's process can't be asked, but is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function isOld(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => undefined);
  return entry !== undefined && Date.now() - entry.mtimeMs > oldAfter;
}
