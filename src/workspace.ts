/** Reads a folder of contracts: the one place that touches contract files. CLI, dev server and build all come here. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { type RawFile, readFiles } from "./catalogue/read-files.ts";
import type { Catalogue } from "./catalogue/schema.ts";
import type { History } from "./catalogue/views/source-view.ts";
import type { ContractDocument } from "./contract/document.ts";
import type { Finding } from "./diagnostics/finding.ts";
import type { Levels } from "./rules/levels.ts";
import { runRules } from "./rules/run.ts";
import { surroundingsOf } from "./surroundings.ts";

export interface WorkspaceOptions {
  /** The contracts folder, absolute. */
  folder: string;
  /** Paths in findings are shown relative to this; the working directory unless given. */
  from?: string;
  /** The severities and options of rules; each rule's own unless given. */
  levels?: Levels;
  /** Business domains in the order pages show them; by name unless given. */
  domains?: readonly string[] | undefined;
}

export interface Workspace {
  folder: string;
  documents: ContractDocument[];
  catalogue: Catalogue;
  /** Sorted by file, line, column, rule. */
  findings: Finding[];
  /** What version control knows of the contracts. */
  history: History;
}

/** The folder is missing, unreadable or holds no contract: there is nothing to do (exit code 2). */
export class NothingToRead extends Error {}

const registryName = "systems.yaml";

/** @throws NothingToRead */
export async function loadWorkspace({
  folder,
  from = process.cwd(),
  levels = {},
  domains,
}: WorkspaceOptions): Promise<Workspace> {
  const asked = surroundingsOf(folder);
  const files = await contractFiles(folder);
  const raw = (file: string) => rawFile(folder, file, from);
  const contents: RawFile[] = [];
  for (const file of files) contents.push(await raw(file));
  const registry = (await isThere(join(folder, registryName)))
    ? await raw(registryName)
    : undefined;
  const { noticed, documents, catalogue: found } = readFiles(contents, registry);
  const catalogue = domains === undefined ? found : { ...found, domains: [...domains] };
  const read = { documents, catalogue };
  const { history, ...surroundings } = await asked;
  const subject = { ...read, noticed, surroundings };
  return { folder, ...read, findings: await runRules(subject, levels), history };
}

/** Is this a contract's path below the contracts folder? Hidden and `_` names, and a README, are not. */
export function isContractFile(file: string): boolean {
  return (
    /\.mdx?$/i.test(file) &&
    !file.split("/").some((part) => /^[._]|^node_modules$|^readme\.mdx?$/i.test(part))
  );
}

async function contractFiles(folder: string): Promise<string[]> {
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => undefined,
  );
  if (isFolder === undefined) throw new NothingToRead(`There is no folder ${shownPath(folder)}.`);
  if (!isFolder)
    throw new NothingToRead(
      `${shownPath(folder)} is a file; give the folder that holds the contracts.`,
    );
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(isContractFile)
    .toSorted();
  if (files.length === 0)
    throw new NothingToRead(`${shownPath(folder)} holds no contract: no .md or .mdx file.`);
  return files;
}

async function rawFile(folder: string, file: string, from: string): Promise<RawFile> {
  const path = join(folder, file);
  const content = await readFile(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: `The file can't be read: ${reason}.`, hint: "Check its permissions." };
  });
  return { file, path: shownPath(path, from), content };
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function shownPath(path: string, from = process.cwd()): string {
  const inside = relative(from, resolve(path));
  return (inside === "" ? "." : inside.startsWith("..") ? path : inside).split(sep).join("/");
}
