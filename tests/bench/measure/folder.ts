/** Folders of generated contracts to measure with, gone when the benchmark ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../generate.ts";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const binary = join(root, "lib/cli/main.js");

/** A new folder with `contracts/` in it. */
export function folderOf(contracts: number): string {
  const folder = mkdtempSync(join(tmpdir(), `bench-${contracts}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of generate(contracts).files) {
    const path = join(folder, "contracts", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}
