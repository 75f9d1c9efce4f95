/** Whether what an .mdx file imports is there, as the bundler looks for it. */
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import type { ContractDocument, Link } from "../../contract/model/document.ts";
import type { Report, Surroundings } from "../shared/rule.ts";

export type Fault = Pick<Report, "message" | "hint">;

/** What can stand behind a path without an ending. */
const endings = [
  "",
  ".mjs",
  ".js",
  ".mts",
  ".ts",
  ".jsx",
  ".tsx",
  ".json",
  "/index.js",
  "/index.ts",
];

/** No folder lies deeper. */
const deepest = 64;

/** Nothing where it is there, or where only the bundler knows. */
export async function missing(
  { target }: Link,
  { source }: ContractDocument,
  { exists }: Surroundings,
): Promise<Fault | undefined> {
  const folder = posix.dirname(source.file);
  const isSomewhere = async (paths: readonly string[]): Promise<boolean> => {
    for (const path of paths) if (await exists(posix.join(folder, path))) return true;
    return false;
  };
  if (/^\.{1,2}\//.test(target))
    return (await isSomewhere(endings.map((ending) => target + ending)))
      ? undefined
      : missingFile(target);
  const name = packageIn(target);
  if (name === undefined) return undefined;
  const above = Array.from(
    { length: deepest },
    (_, up) => `${"../".repeat(up)}node_modules/${name}`,
  );
  return (await isSomewhere(above)) ? undefined : missingPackage(name);
}

/** Nothing for what Node, Astro or a scheme provides. */
function packageIn(target: string): string | undefined {
  if (isBuiltin(target) || /^(?:astro\/|[#/]|[\w-]+:)/.test(target)) return undefined;
  return /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0];
}

function missingFile(target: string): Fault {
  return {
    message: `There is no file \`${target}\`, seen from this contract, so its page can't be made.`,
    hint: "Correct the path; it is relative to this file.",
  };
}

function missingPackage(name: string): Fault {
  return {
    message: `There is no package \`${name}\` at this contract or above it, so its page can't be made.`,
    hint: "Install it where the contracts are; a file is imported by its path, which begins with `./` or `../`.",
  };
}
