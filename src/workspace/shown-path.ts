import { relative, resolve, sep } from "node:path";
import { isWithin } from "./within.ts";

/** A path as people are shown it, with `/`: relative to where the command runs, if it lies below. */
export function shownPath(path: string, from = process.cwd()): string {
  const shown = isWithin(resolve(path), from) ? relative(from, resolve(path)) || "." : path;
  return shown.split(sep).join("/");
}
