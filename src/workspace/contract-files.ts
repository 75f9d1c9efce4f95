/** Which files of a folder are contracts. Links are followed, each folder once on the way down to a file. */
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { mayBeRegistry } from "./registry-name-problem.ts";

/** Is this a contract's path below the contracts folder? Hidden and `_` names, and a README, are not. */
export function isContractFile(file: string): boolean {
  return /\.mdx?$/i.test(file) && !file.split("/").some(isPassedOver);
}

/** Endings of texts that might be contracts, were they called so. */
const otherTexts = /\.(?:markdown|mdown|mkdn?|txt)$/i;

/** Paths below the folder, with `/`. */
export interface ContractFiles {
  /** In order. A link that leads nowhere is listed as well: reading it tells why. */
  files: string[];
  /** Links to a folder that they stand in. */
  circles: string[];
  /** What has the name of a registry, or nearly. */
  registries: string[];
  /** Texts of other endings. */
  others: string[];
}

export async function contractFiles(folder: string): Promise<ContractFiles> {
  const found: ContractFiles = { files: [], circles: [], registries: [], others: [] };
  await collect({ folder, below: "", above: new Set([await realpath(folder)]) }, found);
  return { ...found, files: found.files.toSorted() };
}

interface Level {
  folder: string;
  /** The path walked so far, empty or with a slash at its end. */
  below: string;
  /** The real paths of the folders walked through: a link to one of them would never end. */
  above: ReadonlySet<string>;
}

async function collect({ folder, below, above }: Level, found: ContractFiles): Promise<void> {
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    if (isPassedOver(entry.name)) continue;
    const file = below + entry.name;
    const kind = await kindOf(entry, join(folder, file));
    if (kind === "folder") {
      const real = await realpath(join(folder, file));
      if (above.has(real)) found.circles.push(file);
      else await collect({ folder, below: `${file}/`, above: new Set([...above, real]) }, found);
    } else if (isContractFile(file) && kind !== "other") found.files.push(file);
    else if (kind === "file" && mayBeRegistry.test(file)) found.registries.push(file);
    else if (kind === "file" && otherTexts.test(file)) found.others.push(file);
  }
}

async function kindOf(
  entry: Dirent,
  path: string,
): Promise<"file" | "folder" | "nowhere" | "other"> {
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
  if (target === undefined) return "nowhere";
  if (target.isDirectory()) return "folder";
  return target.isFile() ? "file" : "other";
}

function isPassedOver(name: string): boolean {
  return /^[._]|^node_modules$|^readme\.(?:mdx?|markdown|mdown|mkdn?|txt)$/i.test(name);
}
