/** Reads the files that link to contracts: runbooks, alert rules, any text. */
import { existsSync } from "node:fs";
import { glob, readFile, stat } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { LinkingText } from "../runbooks/check-links.ts";

/** A name or pattern that no file answers to. */
export class NoSuchFile extends Error {
  readonly pattern: string;

  constructor(pattern: string) {
    super(`No file matches \`${pattern}\`.`);
    this.pattern = pattern;
  }
}

export interface LinkingTextsOptions {
  /** Names and globs; a folder stands for all files in it. */
  patterns: readonly string[];
  /** Where patterns start, absolute, and what shown paths are relative to. */
  from: string;
  /** The contracts folder, absolute, where there is one. */
  contracts?: string | undefined;
}

/** In bytes; what people write for people is shorter by far. */
const longest = 64 * 2 ** 20;

/**
 * Each file once, by path. Binary files, and those of more than 64 MB, are passed over: a glob over a folder of runbooks
 * finds pictures and logs, too.
 *
 * @throws NoSuchFile
 */
export async function readLinkingTexts({
  patterns,
  from,
  contracts,
}: LinkingTextsOptions): Promise<LinkingText[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const found = await filesOf(pattern, from);
    if (found.length === 0) throw new NoSuchFile(pattern);
    for (const file of found) files.add(file);
  }
  const texts: LinkingText[] = [];
  for (const file of [...files].toSorted()) {
    const bytes = (await stat(file)).size > longest ? undefined : await readFile(file);
    if (!bytes || bytes.includes(0)) continue;
    const folder = dirname(file);
    texts.push({
      path: slashed(relative(from, file)),
      text: bytes.toString("utf8"),
      fromContracts: contracts === undefined ? undefined : slashed(relative(contracts, folder)),
      toContracts: contracts === undefined ? undefined : slashed(relative(folder, contracts)),
      isFile: (path) => existsSync(resolve(folder, path)) || existsSync(resolve(from, path)),
    });
  }
  return texts;
}

/** What the configuration calls runbooks. A pattern that no file answers to links to nothing yet. */
export async function readRunbooks({
  patterns,
  ...where
}: LinkingTextsOptions): Promise<{ texts: LinkingText[]; unmatched: string[] }> {
  const unmatched: string[] = [];
  const byPath = new Map<string, LinkingText>();
  for (const pattern of patterns) {
    try {
      const texts = await readLinkingTexts({ ...where, patterns: [pattern] });
      for (const text of texts) byPath.set(text.path, text);
    } catch (error) {
      if (!(error instanceof NoSuchFile)) throw error;
      unmatched.push(pattern);
    }
  }
  const texts = [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { texts, unmatched };
}

/** Where such files are or would be, absolute: of each pattern what stands before its first sign of one. */
export function runbookPlaces(patterns: readonly string[], from: string): string[] {
  return patterns.map((pattern) => {
    const parts = pattern.split("/");
    const first = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
    return resolve(from, first < 0 ? pattern : parts.slice(0, first).join("/"));
  });
}

async function filesOf(pattern: string, from: string): Promise<string[]> {
  const literal = await kindOf(resolve(from, pattern));
  if (literal === "file") return [resolve(from, pattern)];
  const found: string[] = [];
  // A folder's own name may hold signs of a pattern.
  const [wanted, cwd] = literal === "folder" ? ["**/*", resolve(from, pattern)] : [pattern, from];
  const entries = glob(wanted, { cwd, withFileTypes: true, exclude: isPassedOver });
  for await (const entry of entries) {
    if (entry.isFile()) found.push(resolve(entry.parentPath, entry.name));
  }
  return found;
}

function isPassedOver({ name }: { name: string }): boolean {
  return name === "node_modules" || name === ".git";
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) return "folder";
  return entry?.isFile() ? "file" : undefined;
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
