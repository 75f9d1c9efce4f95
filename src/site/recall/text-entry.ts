import type { PackEntry } from "../../kept/pack.ts";

/** Where it is kept what the index reads of a page. No page is called like this: its address has no such sign. */
export function textEntry({ path, key }: PackEntry): PackEntry {
  return { path: textPath(path), key };
}

export function textPath(path: string): string {
  return `${path}#text`;
}
