/** Where in a person's own files an error came up. */
import { spawnSync } from "node:child_process";
import { dirname, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** `name:line` or `name:line:column` of the file at fault, below the folder of the module at `path`. */
export function placeOf(error: Error, path: string): string | undefined {
  const inStack = firstPlace(error.stack ?? "", dirname(path));
  if (inStack !== undefined || !(error instanceof SyntaxError)) return inStack;
  // Node knows the line of a module that it can't parse, and tells it only when that ends a process.
  const { stderr } = spawnSync(process.execPath, ["--check", path], { encoding: "utf8" });
  return firstPlace(stderr, dirname(path));
}

/** From Node's loader on, a stack tells how this program came to load the module. */
const loader = /^ +at .*node:internal\/modules\//;

function firstPlace(stack: string, folder: string): string | undefined {
  const beginnings = [`${pathToFileURL(folder).href}/`, `${folder}${sep}`];
  const lines = stack.split("\n");
  for (const [index, line] of lines.entries()) {
    if (loader.test(line)) return undefined;
    const beginning = beginnings.find((each) => line.includes(each));
    const rest = beginning === undefined ? "" : line.slice(line.indexOf(beginning));
    const [place] = /^[^():]+(?::\d+){1,2}/.exec(rest.slice(beginning?.length)) ?? [];
    if (place !== undefined)
      return withoutQuery(place) + (/:\d+:\d+$/.test(place) ? "" : columnIn(lines, index));
  }
  return undefined;
}

/** A module that is read once more has another address. */
function withoutQuery(place: string): string {
  return place.replace(/\?\d+/, "");
}

/** Node draws the line at fault below its place, and signs below what it can't parse. */
function columnIn(lines: readonly string[], index: number): string {
  const [before] = /^\s*(?=\^)/.exec(lines[index + 2] ?? "") ?? [];
  return before === undefined ? "" : `:${before.length + 1}`;
}
