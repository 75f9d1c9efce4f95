/** Some contracts instead of a whole folder: they are judged among all, and only they are told of. */
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { nearest } from "../../contract/text/nearest.ts";
import { contractFiles, isContractFile } from "../../workspace/contract-files.ts";
import { countOf } from "../../diagnostics/count-of.ts";
import { registryName } from "../../workspace/registry-name-problem.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { Failure } from "../terminal/failure.ts";
import { kindOf } from "../settings/kind-of.ts";
import { shownPath } from "../../workspace/shown-path.ts";
import { isWithin } from "../../workspace/within.ts";

export interface Asked {
  /** The folder that is given, if one is. */
  folder?: string | undefined;
  /** The contracts that are given, if any are; absolute. */
  files: string[];
}

export async function askedFor(paths: readonly string[]): Promise<Asked> {
  const kinds = await Promise.all(paths.map(kindOf));
  const isFile = kinds.includes("file") || paths.some((path) => /\.mdx?$/i.test(path));
  if (paths.length < 2 && (!isFile || kinds[0] === "folder"))
    return { folder: paths[0], files: [] };
  for (const [index, path] of paths.entries()) requireContract(path, kinds[index]);
  return { files: paths.map((path) => resolve(path)) };
}

/**
 * The contracts of a folder within the configured one, absolute; none where it is that folder, lies elsewhere or is a
 * catalogue of its own, with a registry.
 */
export async function contractsOfPart(
  folder: string | undefined,
  configured: string,
): Promise<string[]> {
  if (folder === undefined || (await kindOf(folder)) !== "folder") return [];
  const [part, all] = [resolve(folder), resolve(configured)];
  if (part === all || !isWithin(part, all) || existsSync(join(part, registryName))) return [];
  return (await contractFiles(part)).files.map((file) => join(part, file));
}

function requireContract(path: string, kind: string | undefined): void {
  const expected = "Name one folder of contracts, or any number of contracts in one.";
  if (kind === "folder") throw new Failure(`${path} is a folder.`, expected);
  if (kind !== "file") {
    const meant = fileLike(path);
    throw new Failure(
      `There is no ${path}.`,
      meant === undefined ? expected : `Did you mean ${meant}?`,
    );
  }
  if (!isContractFile(path.replace(/^.*[\\/]/, "")))
    throw new Failure(
      `${path} is no contract: one is an .md or .mdx file, no README, and its name begins with no \`_\` or dot.`,
      "Name a contract, or the folder of your contracts.",
    );
}

function fileLike(path: string): string | undefined {
  try {
    const name = nearest(basename(path), readdirSync(dirname(path)).filter(isContractFile));
    return name === undefined ? undefined : join(dirname(path), name);
  } catch {
    return undefined;
  }
}

/** The folder to read: the configured one, where they lie in it; else the one they lie in. */
export function folderOf(files: readonly string[], configured: string): string {
  if (files.every((file) => isWithin(file, resolve(configured)))) return configured;
  const folder = dirname(files[0] ?? "");
  const stray = files.find((file) => !isWithin(file, folder));
  if (stray !== undefined)
    throw new Failure(
      `${shownPath(files[0] ?? "")} and ${shownPath(stray)} lie in no common folder of contracts: not both in ${configured}, nor in ${shownPath(folder)}.`,
      "Name the folder of all your contracts by `contracts` in the configuration.",
    );
  return shownPath(folder);
}

/**
 * What was read, of these files alone.
 *
 * @throws Failure where one of them is passed over in the folder, and so was not judged.
 */
export function only(files: readonly string[], workspace: Workspace): Workspace {
  const { documents, unread, folder } = workspace;
  const looked = new Set([
    ...documents.map(({ source }) => resolve(source.path)),
    ...unread.map((file) => resolve(folder, file)),
  ]);
  const stranger = files.find((file) => !looked.has(file));
  if (stranger !== undefined)
    throw new Failure(
      `${shownPath(stranger)} is no contract of ${shownPath(folder)}.`,
      "Folders whose name begins with `_` or a dot are passed over, and so are links that lead elsewhere: name the file as it is found there, or move it.",
    );
  const isAsked = (path: string): boolean => files.includes(resolve(path));
  return {
    ...workspace,
    documents: documents.filter(({ source }) => isAsked(source.path)),
    findings: workspace.findings.filter(({ file }) => isAsked(file)),
  };
}

/** What else was looked at, and what wasn't. */
export function among({ documents }: Workspace, folder: string, configured: string): string {
  const judged = `Judged among the ${countOf(documents.length, "contract")} of ${folder}`;
  return folder === configured
    ? `${judged}.\n`
    : `${judged}: systems and contracts of other folders are not known. \`contracts\` in the configuration names the folder of all.\n`;
}
