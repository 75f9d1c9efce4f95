/** The package this program is part of; `src/cli` and `lib/cli` lie equally deep below its root. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const root = new URL("../../", import.meta.url);

export function packageFile(path: string): string {
  return fileURLToPath(new URL(path, root));
}

export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}
