/** Folders of generated contracts to measure with, gone when the benchmark ends. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../generate.ts";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const binary = join(root, "lib/cli/main.js");

const folders = new Map<number, string>();

/** A folder with `contracts/` in it, the same one for all sections of a run. */
export function folderOf(contracts: number): string {
  const known = folders.get(contracts);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), `bench-${contracts}-`));
  folders.set(contracts, folder);
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of generate(contracts).files) {
    const path = join(folder, "contracts", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/** What is drawn is kept beside the contracts and goes with them. */
export function environmentOf(folder: string): { XDG_CACHE_HOME: string } {
  return { XDG_CACHE_HOME: join(folder, "cache") };
}

/** @throws Error if the folder holds no contract. */
export function someContract(folder: string): string {
  const contracts = join(folder, "contracts");
  const file = readdirSync(contracts, { recursive: true, encoding: "utf8" }).find((name) =>
    name.endsWith(".md"),
  );
  if (file === undefined) throw new Error(`There is no contract in ${contracts}.`);
  return file;
}
