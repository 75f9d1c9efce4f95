/** Writes the pages that are known into a site. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { KeptUnfit } from "../../kept/kept-unfit.ts";
import { linked } from "./same-file.ts";

/** How many pages are written before others have their turn. */
const atOnce = 25;

interface Known {
  paths: Iterable<string>;
  read: (path: string) => Buffer | undefined;
  isSame: (path: string, bytes: Buffer) => boolean;
  /** The site as the build before has left it. */
  before: string;
}

/** @throws KeptUnfit */
export async function writeKnown(
  { paths, read, isSame, before }: Known,
  out: string,
): Promise<void> {
  for (const [index, path] of [...paths].entries()) {
    if (index % atOnce === 0) await setImmediate();
    mkdirSync(join(out, path), { recursive: true });
    const file = fileOf(out, path);
    if (linked(fileOf(before, path), file, (bytes) => isSame(path, bytes))) continue;
    const html = read(path);
    if (!html) throw new KeptUnfit(path);
    writeFileSync(file, html);
  }
}

function fileOf(site: string, path: string): string {
  return join(site, path, "index.html");
}
