/** Names that are a system's but for a slip or two. */
import { nearest } from "./nearest.ts";

/** Systems that people tell apart may differ by one letter, so a short name allows one slip and no name a third. */
export function isMisspelt(name: string, meant: string): boolean {
  const most = meant.length < 3 ? 0 : meant.length < 6 ? 1 : 2;
  return digitsOf(name) === digitsOf(meant) && nearest(name, [meant], most) !== undefined;
}

/** “Till 1” and “Till 2” are two. */
function digitsOf(name: string): string {
  return name.replace(/\P{N}+/gu, "");
}
