/** Reads a folder of contracts: the one place that touches contract files. CLI, dev server and build all come here. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { buildCatalogue } from "./catalogue/build.ts";
import { readRegistry } from "./catalogue/registry.ts";
import type { Catalogue, Registry } from "./catalogue/schema.ts";
import { knownSystems } from "./catalogue/systems.ts";
import type { ContractDocument } from "./contract/document.ts";
import { readContract } from "./contract/read.ts";
import { type Decoded, decodeUtf8 } from "./contract/utf8.ts";
import type { Finding } from "./diagnostics/finding.ts";
import { sortFindings } from "./diagnostics/sort.ts";
import { readingSeverity } from "./rules/reading.ts";
import { runRules } from "./rules/run.ts";

export interface WorkspaceOptions {
  /** The contracts folder, absolute. */
  folder: string;
  /** Paths in findings are shown relative to this; the working directory unless given. */
  from?: string;
}

export interface Workspace {
  folder: string;
  documents: ContractDocument[];
  catalogue: Catalogue;
  /** Sorted by file, line, column, rule. */
  findings: Finding[];
}

/** The folder is missing, unreadable or holds no contract: there is nothing to do (exit code 2). */
export class NothingToRead extends Error {}

const registryName = "systems.yaml";

/** @throws NothingToRead */
export async function loadWorkspace({
  folder,
  from = process.cwd(),
}: WorkspaceOptions): Promise<Workspace> {
  const files = await contractFiles(folder);
  const show = (file: string) => shownPath(join(folder, file), from);
  const { registry, findings } = await loadRegistry(folder, show(registryName));
  const known = knownSystems(registry);
  const read: ContractDocument[] = [];
  for (const file of files) {
    const path = show(file);
    const decoded = await readText(join(folder, file));
    if ("text" in decoded) read.push(readContract({ file, path, text: decoded.text }, known));
    else findings.push(unreadable(path, decoded));
  }
  const catalogue = buildCatalogue(read, registry);
  const documents = asCatalogued(read, catalogue);
  findings.push(...runRules({ documents, catalogue }));
  return { folder, documents, catalogue, findings: sortFindings(findings) };
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

async function loadRegistry(
  folder: string,
  path: string,
): Promise<{ registry: Registry; findings: Finding[] }> {
  const file = join(folder, registryName);
  const there = await stat(file).then(
    () => true,
    () => false,
  );
  if (!there) return { registry: {}, findings: [] };
  const read = await readText(file);
  if (!("text" in read)) return { registry: {}, findings: [unreadable(path, read)] };
  const { registry, problems } = readRegistry(read.text);
  return {
    registry,
    findings: problems.map(({ place, message, hint }) =>
      finding("registry-invalid", path, place, message, hint),
    ),
  };
}

async function readText(path: string): Promise<Decoded> {
  try {
    return decodeUtf8(await readFile(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: `The file can't be read: ${reason}.`, hint: "Check its permissions." };
  }
}

/** Documents with their resources' ids made the catalogue's, so that every page links to the same thing. */
function asCatalogued(documents: ContractDocument[], { contracts }: Catalogue): ContractDocument[] {
  const byFile = new Map(contracts.map((contract) => [contract.file, contract]));
  return documents.map((document) => {
    const contract = byFile.get(document.contract.file);
    return contract ? { ...document, contract } : document;
  });
}

function unreadable(path: string, { reason, hint }: { reason: string; hint: string }): Finding {
  return finding("unreadable", path, { line: 1, column: 1 }, reason, hint);
}

function finding(
  rule: string,
  file: string,
  place: { line: number; column: number },
  message: string,
  hint?: string,
): Finding {
  return {
    rule,
    severity: readingSeverity(rule),
    file,
    ...place,
    message,
    ...(hint ? { hint } : {}),
  };
}

function shownPath(path: string, from = process.cwd()): string {
  const inside = relative(from, resolve(path));
  return (inside === "" ? "." : inside.startsWith("..") ? path : inside).split(sep).join("/");
}
