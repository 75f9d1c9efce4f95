/** The names by which pages are known, as the build wrote them for the index of the same folder. */
import type { NamedPage } from "../../site/search/named-pages.ts";
import { namesFile } from "../../site/search/names-file-name.ts";

/** A page under the id that results have. */
export type KnownPage = Omit<NamedPage, "path"> & { id: string };

/** Without them the search still finds words: that it can't get them is no reason not to search. */
export async function loadNames(bundle: string): Promise<KnownPage[]> {
  try {
    const answer = await fetch(`${bundle}${namesFile}`);
    return answer.ok ? ((await answer.json()) as KnownPage[]) : [];
  } catch {
    return [];
  }
}
