/** Tells of changes in folders and files, and of their own going and coming. Nothing polls. */
import { lstatSync, realpathSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { isWithin } from "./within.ts";

export interface Watching {
  /** Told once everything is watched. */
  onReady?: (() => void) | undefined;
  /** @param path of what has changed, absolute */
  onChange: (path: string) => void;
  /** Told what can't be watched; the rest still is. */
  onError: (reason: string) => void;
}

/**
 * A watcher is deaf once the folder it began with is gone, so it begins above: where the program runs, as nobody takes
 * that folder away, else in the folder that the path lies in.
 *
 * @param paths what to watch, absolute; it needn't be there yet
 * @returns ends the watching
 */
export async function watchAll(
  paths: readonly string[],
  { onReady, onChange, onError }: Watching,
): Promise<() => Promise<void>> {
  const { watch } = await import("chokidar");
  const watcher = watch([...new Set(paths.map(rootOf))], {
    ignoreInitial: true,
    ignorePermissionErrors: true,
    ignored: (path, stats) => {
      if (paths.some((asked) => isWithin(asked, path))) return false;
      const asked = paths.find((outer) => isWithin(path, outer));
      return asked === undefined || isLeftOut(path, stats) || isCircle(path, asked);
    },
  });
  watcher.on("all", (_event, path) => onChange(path));
  watcher.on("error", (error) => onError(error instanceof Error ? error.message : String(error)));
  if (onReady) watcher.on("ready", onReady);
  return () => watcher.close();
}

function rootOf(path: string): string {
  const here = process.cwd();
  return isWithin(path, here) ? here : dirname(path);
}

/** What no command reads. Opening a pipe would wait for whoever writes into it. */
function isLeftOut(path: string, stats: Stats | undefined): boolean {
  if (/[\\/](?:\.git|node_modules)$/.test(path)) return true;
  return stats !== undefined && !stats.isFile() && !stats.isDirectory() && !stats.isSymbolicLink();
}

/** A folder that was walked through on the way to it, by way of a link: what lies below would never end. */
function isCircle(path: string, outermost: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const real = realPath(path);
  if (real === undefined) return false;
  for (let above = dirname(path); isWithin(above, outermost); above = dirname(above))
    if (realPath(above) === real) return true;
  return false;
}

/** Nothing where it leads nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
