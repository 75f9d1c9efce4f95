/** Which folder lies in which, by their absolute paths. */
import { relative, resolve, sep } from "node:path";

export function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && resolve(path) !== path);
}
