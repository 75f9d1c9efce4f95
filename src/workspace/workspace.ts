/** Reads a folder of contracts: the one place that touches contract files. CLI, dev server and build all come here. */
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import {
  catalogued,
  type RawFile,
  type ReadFiles,
  textsIn,
} from "../catalogue/gathering/read-files.ts";
import type { Catalogue } from "../catalogue/schema.ts";
import type { History } from "../catalogue/views/contract/source-view.ts";
import type { ContractDocument, Source } from "../contract/model/document.ts";
import { knowOwnWords } from "../contract/vocabulary/vocabulary.ts";
import type { OwnWords } from "../contract/vocabulary/own-words.ts";
import { type ContractFiles, contractFiles } from "./contract-files.ts";
import type { Finding } from "../diagnostics/finding.ts";
import type { Levels } from "../rules/levels.ts";
import { misnamedContracts } from "./misnamed-contracts.ts";
import { registryName, registryNameProblems } from "./registry-name-problem.ts";
import { misplacedRegistries } from "./registry-place-problem.ts";
import { openReaders } from "../reading/read-contracts.ts";
import { type Memory, openMemory } from "../reading/remember.ts";
import { isNamed, rawFile } from "./raw-file.ts";
import { runRules } from "../rules/run.ts";
import { shownPath } from "./shown-path.ts";
import { surroundingsOf } from "./surroundings.ts";

export interface WorkspaceOptions {
  /** The contracts folder, absolute. */
  folder: string;
  /** Paths in findings are shown relative to this; the working directory unless given. */
  from?: string;
  /** The severities and options of rules; each rule's own unless given. */
  levels?: Levels;
  /** Business domains in the order and the spelling in which pages show them; unless given, by name and as written. */
  domains?: readonly string[] | undefined;
  /** Words of the contracts' own, beside the built-in ones. */
  vocabulary?: OwnWords | undefined;
  /** What earlier readings of the same folder, with the same vocabulary, left; nothing is remembered unless given. */
  memory?: Memory | undefined;
}

export interface Workspace {
  folder: string;
  documents: ContractDocument[];
  /** `systems.yaml`, where there is one that can be read. */
  registrySource?: Source | undefined;
  /** Paths below the folder that look like contracts and are no documents: unreadable files, folders linked in a circle. */
  unread: string[];
  /** Paths of texts that read as contracts, and aren't read as their names end otherwise. */
  misnamed: string[];
  catalogue: Catalogue;
  /** Sorted by file, line, column, rule. */
  findings: Finding[];
  /** What version control knows of the contracts. */
  history: History;
  /** What reading the folder again begins with. */
  memory: Memory;
}

/** The folder is missing, unreadable or holds no contract: there is nothing to do (exit code 2). */
export class NothingToRead extends Error {
  override name = "NothingToRead";
}

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
  const { files, circles, registries, others } = await filesToRead(folder);
  const raw = (file: string) => rawFile(folder, file, from);
  const { noticed, documents, registrySource, registry, catalogue } = await readAll(folder, {
    files,
    raw,
    domains,
    vocabulary,
    memory,
  });
  const read = { documents, catalogue };
  const { history, ...surroundings } = await asked;
  const astray = [
    ...registryNameProblems(
      registries,
      (file) => existsSync(join(folder, file)),
      (file) => shownPath(join(folder, file), from),
    ),
    ...misplacedRegistries({ folder, from, below: registries }, (path) => shownPath(path, from)),
  ];
  const subject = {
    ...read,
    registrySource,
    registry,
    noticed: [...noticed, ...astray],
    surroundings,
  };
  const isDocument = new Set(documents.map(({ source }) => source.file));
  const unread = [...circles, ...files.filter((file) => !isDocument.has(file))];
  const findings = await runRules(subject, levels);
  const misnamed = misnamedContracts(folder, others);
  return { folder, ...read, registrySource, unread, misnamed, findings, history, memory };
}

interface Reading {
  files: string[];
  raw: (file: string) => RawFile;
  domains: readonly string[] | undefined;
  vocabulary: OwnWords;
  memory: Memory;
}

async function readAll(
  folder: string,
  { files, raw, domains, vocabulary, memory }: Reading,
): Promise<ReadFiles> {
  const readers = openReaders(memory.isEmpty ? files.length : 0, vocabulary);
  try {
    const contents = files.map(raw);
    const registry = isNamed(join(folder, registryName)) ? raw(registryName) : undefined;
    knowOwnWords(vocabulary);
    const texts = textsIn(contents, registry);
    const read = await memory.read(readers.read, texts.sources, texts.known);
    return catalogued(texts, read, domains);
  } finally {
    readers.close();
  }
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
  if (found.files.length > 0) return found;
  const [misnamed] = misnamedContracts(folder, found.others);
  const instead = misnamed === undefined ? "" : `; ${misnamed} reads as one`;
  throw new NothingToRead(
    `${shownPath(folder)} holds no contract: no .md or .mdx file, READMEs and names that begin with \`_\` or a dot aside${instead}.`,
  );
}
