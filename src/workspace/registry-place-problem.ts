/** A registry in a place where nobody looks for it. */
import { dirname, join, relative, resolve } from "node:path";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { Noticed } from "../catalogue/gathering/read-files.ts";
import { readRegistry } from "../catalogue/gathering/registry.ts";
import { registryName } from "./registry-name-problem.ts";
import { isWithin } from "./within.ts";

interface Found {
  /** As people are shown it. */
  path: string;
  text: string;
}

/** @param home the registry that is read, or would be */
export function registryPlaceProblem(
  { path, text }: Found,
  home: { path: string; exists: boolean },
): Noticed[] {
  // Other programs have files of this name as well.
  if (Object.keys(readRegistry(text).registry).length === 0) return [];
  return [
    {
      rule: "registry-misplaced",
      path,
      place: { line: 1, column: 1 },
      message: `This isn't read: what is known of the systems stands in \`${home.path}\`.`,
      hint: home.exists
        ? `Move what it says into \`${home.path}\`, and delete it.`
        : `Move it to \`${home.path}\`.`,
    },
  ];
}

/**
 * Registries in folders of the contracts folder, and, where that has none, those on the way up to where the command runs.
 *
 * @param below paths of those in the contracts folder
 */
export function misplacedRegistries(
  { folder, from, below }: { folder: string; from: string; below: readonly string[] },
  shown: (path: string) => string,
): Noticed[] {
  const home = {
    path: shown(join(folder, registryName)),
    exists: existsSync(join(folder, registryName)),
  };
  const inside = below.filter((file) => file.includes("/")).map((file) => join(folder, file));
  const above = home.exists ? [] : foldersAbove(resolve(folder), resolve(from));
  const beside = above
    .flatMap((each) => [registryName, "systems.yml"].map((name) => join(each, name)))
    .filter((path) => existsSync(path));
  return [...inside, ...beside].flatMap((path) =>
    registryPlaceProblem({ path: shown(path), text: textOf(path) }, home),
  );
}

function foldersAbove(folder: string, top: string): string[] {
  const above = dirname(folder);
  if (above === folder) return [];
  const isBelowTop = isWithin(above, top) && relative(top, above) !== "";
  return [above, ...(isBelowTop ? foldersAbove(above, top) : [])];
}

function textOf(path: string): string {
  try {
    // A pipe would keep whoever opens it waiting.
    return statSync(path).isFile() ? readFileSync(path, "utf8") : "";
  } catch {
    return "";
  }
}
