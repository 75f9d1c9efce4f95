/** Writes the pages that are known into a site. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { RecallUnfit } from "./recall-unfit.ts";
import { linked, stampOf } from "./same-file.ts";

/** How many pages are written before others have their turn. */
const atOnce = 25;

interface Known {
  paths: Iterable<string>;
  read: (path: string) => Buffer | undefined;
  /** The site as the build before has left it. */
  before: string;
  /** By which its files are known again. */
  stamps: Readonly<Record<string, string>>;
}

/** @throws RecallUnfit */
export async function writeKnown(
  { paths, read, before, stamps }: Known,
  out: string,
): Promise<void> {
  for (const [index, path] of [...paths].entries()) {
    if (index % atOnce === 0) await setImmediate();
    mkdirSync(join(out, path), { recursive: true });
    const file = fileOf(out, path);
    if (linked(fileOf(before, path), file, stamps[path])) continue;
    const html = read(path);
    if (!html) throw new RecallUnfit(path);
    writeFileSync(file, html);
  }
}

/** What the pages' files are told by, where they were written. */
export function stampsOf(paths: Iterable<string>, out: string): Record<string, string> {
  const stamps: Record<string, string> = {};
  for (const path of paths) {
    const stamp = stampOf(fileOf(out, path));
    if (stamp !== undefined) stamps[path] = stamp;
  }
  return stamps;
}

function fileOf(site: string, path: string): string {
  return join(site, path, "index.html");
}
