/** Reads a folder of contracts: the one place that touches contract files. CLI, dev server and build all come here. */
import { readFile, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { catalogued, type RawFile, type ReadFiles, textsIn } from "./catalogue/read-files.ts";
import type { Catalogue } from "./catalogue/schema.ts";
import type { History } from "./catalogue/views/source-view.ts";
import type { ContractDocument } from "./contract/document.ts";
import { knowOwnWords } from "./contract/vocabulary.ts";
import type { OwnWords } from "./contract/vocabulary/own-words.ts";
import { type ContractFiles, contractFiles } from "./contract-files.ts";
import type { Finding } from "./diagnostics/finding.ts";
import type { Levels } from "./rules/levels.ts";
import { openReaders } from "./reading/read-contracts.ts";
import { type Memory, openMemory } from "./reading/remember.ts";
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
  /** Words of the contracts' own, beside the built-in ones. */
  vocabulary?: OwnWords | undefined;
  /** What earlier readings of the same folder, with the same vocabulary, left; nothing is remembered unless given. */
  memory?: Memory | undefined;
}

export interface Workspace {
  folder: string;
  documents: ContractDocument[];
  /** Paths below the folder that look like contracts and are no documents: unreadable files, folders linked in a circle. */
  unread: string[];
  catalogue: Catalogue;
  /** Sorted by file, line, column, rule. */
  findings: Finding[];
  /** What version control knows of the contracts. */
  history: History;
  /** What reading the folder again begins with. */
  memory: Memory;
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
  vocabulary = {},
  memory = openMemory(),
}: WorkspaceOptions): Promise<Workspace> {
  const asked = surroundingsOf(folder);
  const { files, circles } = await filesToRead(folder);
  const raw = (file: string) => rawFile(folder, file, from);
  const {
    noticed,
    documents,
    registrySource,
    catalogue: found,
  } = await readAll(folder, { files, raw, vocabulary, memory });
  const catalogue = domains === undefined ? found : { ...found, domains: [...domains] };
  const read = { documents, catalogue };
  const { history, ...surroundings } = await asked;
  const subject = { ...read, registrySource, noticed, surroundings };
  const isDocument = new Set(documents.map(({ source }) => source.file));
  const unread = [...circles, ...files.filter((file) => !isDocument.has(file))];
  const findings = await runRules(subject, levels);
  return { folder, ...read, unread, findings, history, memory };
}

async function readAll(
  folder: string,
  {
    files,
    raw,
    vocabulary,
    memory,
  }: {
    memory: Memory;
    files: string[];
    raw: (file: string) => Promise<RawFile>;
    vocabulary: OwnWords;
  },
): Promise<ReadFiles> {
  const readers = openReaders(memory.isEmpty ? files.length : 0, vocabulary);
  try {
    const contents = await inBatches(files, raw);
    const registry = (await isThere(join(folder, registryName)))
      ? await raw(registryName)
      : undefined;
    knowOwnWords(vocabulary);
    const texts = textsIn(contents, registry);
    const read = await memory.read(readers.read, texts.sources, texts.known);
    return catalogued(texts, read);
  } finally {
    readers.close();
  }
}

/** A hundred at a time: together they are there sooner, and no system minds as many open files. */
async function inBatches<T>(files: string[], read: (file: string) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let start = 0; start < files.length; start += 100)
    all.push(...(await Promise.all(files.slice(start, start + 100).map(read))));
  return all;
}

async function filesToRead(folder: string): Promise<ContractFiles> {
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => undefined,
  );
  if (isFolder === undefined) throw new NothingToRead(`There is no folder ${shownPath(folder)}.`);
  if (!isFolder)
    throw new NothingToRead(
      `${shownPath(folder)} is a file; give the folder that holds the contracts.`,
    );
  const found = await contractFiles(folder);
  if (found.files.length === 0)
    throw new NothingToRead(`${shownPath(folder)} holds no contract: no .md or .mdx file.`);
  return found;
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
