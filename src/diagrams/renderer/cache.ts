/** Drawn SVGs on disk. A file that isn't exactly what was written counts as missing. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface Cache {
  read(key: string): Promise<string | undefined>;
  write(key: string, svg: string): Promise<void>;
}

export function keyOf(facts: unknown): string {
  return sha256(JSON.stringify(facts));
}

/** Each file is the SVG's checksum, a line break, the SVG. */
export function diskCache(folder: string): Cache {
  const fileOf = (key: string): string => join(folder, `${key}.drawn`);
  return {
    async read(key) {
      const stored = await readFile(fileOf(key), "utf8").catch(() => "");
      const svg = stored.slice(65);
      return stored === sealed(svg) ? svg : undefined;
    },
    async write(key, svg) {
      await mkdir(folder, { recursive: true });
      const unfinished = join(folder, `${randomUUID()}.part`);
      try {
        await writeFile(unfinished, sealed(svg));
        await rename(unfinished, fileOf(key));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
  };
}

function sealed(svg: string): string {
  return `${sha256(svg)}\n${svg}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
