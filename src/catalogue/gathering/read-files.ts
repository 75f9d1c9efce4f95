/** A folder's files, as bytes → documents, the catalogue, and what was noticed on the way. Never throws. */
import type { ContractDocument, Problem, Source } from "../../contract/model/document.ts";
import { readContract } from "../../contract/read.ts";
import type { KnownSystem } from "../../contract/names/systems.ts";
import { decodeUtf8, type Decoded } from "../../contract/model/utf8.ts";
import { withAbbreviations } from "./abbreviations.ts";
import { buildCatalogue } from "./build.ts";
import { readRegistry } from "./registry.ts";
import type { Catalogue, Registry } from "../schema.ts";
import { knownSystems } from "./systems.ts";

export interface RawFile {
  /** Path relative to the contracts folder, with `/`. */
  file: string;
  /** Path to show people. */
  path: string;
  /** What is in it, or why that can't be read. */
  content: Uint8Array | { reason: string; hint: string };
}

/** Something noticed of a file that is no document. */
export interface Noticed extends Problem {
  path: string;
}

export interface ReadFiles {
  documents: ContractDocument[];
  /** `systems.yaml` as text, where there is one that can be read. */
  registrySource?: Source | undefined;
  /** What stands in it; empty where there is none. */
  registry: Registry;
  catalogue: Catalogue;
  noticed: Noticed[];
}

/** The files' texts, and what has to be known to read them. */
export interface Texts {
  sources: Source[];
  registrySource: Source | undefined;
  registry: Registry;
  known: KnownSystem[];
  noticed: Noticed[];
}

export function readFiles(files: readonly RawFile[], registryFile?: RawFile): ReadFiles {
  const texts = textsIn(files, registryFile);
  return catalogued(
    texts,
    texts.sources.map((source) => readContract(source, texts.known)),
  );
}

export function textsIn(files: readonly RawFile[], registryFile?: RawFile): Texts {
  const { registry, noticed, source: registrySource } = registryIn(registryFile);
  const sources: Source[] = [];
  for (const { file, path, content } of files) {
    const decoded = textOf(content);
    if ("text" in decoded) sources.push({ file, path, text: decoded.text });
    else noticed.push(unreadable(path, decoded));
  }
  const { known, conflicts } = withAbbreviations(sources, knownSystems(registry));
  return { sources, registrySource, registry, known, noticed: [...noticed, ...conflicts] };
}

/**
 * @param all What reading made of the texts.
 * @param domains As the configuration orders and spells them.
 */
export function catalogued(
  { registry, registrySource, known, noticed: before }: Texts,
  all: readonly ContractDocument[],
  domains?: readonly string[],
): ReadFiles {
  const noticed = [...before];
  const read: ContractDocument[] = [];
  for (const document of all) {
    const problem = document.problems.find(({ rule }) => rule === "unreadable");
    if (problem) noticed.push({ ...problem, path: document.source.path });
    else read.push(document);
  }
  const catalogue = buildCatalogue(read, registry, domains, known);
  return { documents: asCatalogued(read, catalogue), registrySource, registry, catalogue, noticed };
}

function registryIn(file: RawFile | undefined): {
  registry: Registry;
  noticed: Noticed[];
  source?: Source;
} {
  if (file === undefined) return { registry: {}, noticed: [] };
  const decoded = textOf(file.content);
  if (!("text" in decoded)) return { registry: {}, noticed: [unreadable(file.path, decoded)] };
  const { registry, problems } = readRegistry(decoded.text);
  return {
    registry,
    noticed: problems.map((problem) => ({ ...problem, path: file.path })),
    source: { file: file.file, path: file.path, text: decoded.text },
  };
}

function textOf(content: RawFile["content"]): Decoded {
  return content instanceof Uint8Array ? decodeUtf8(content) : content;
}

function unreadable(
  path: string,
  { reason, hint, place = { line: 1, column: 1 } }: Exclude<Decoded, { text: string }>,
): Noticed {
  return { rule: "unreadable", path, place, message: reason, hint };
}

/** Documents with their resources' ids made the catalogue's, so that every page links to the same thing. */
function asCatalogued(documents: ContractDocument[], { contracts }: Catalogue): ContractDocument[] {
  const byFile = new Map(contracts.map((contract) => [contract.file, contract]));
  return documents.map((document) => {
    const contract = byFile.get(document.contract.file);
    return contract ? { ...document, contract } : document;
  });
}
