/** Lines of runbooks and alert rules that lead to a page. */
import { lineAddress } from "../../catalogue/views/contract/source-view.ts";
import type { Backlink } from "../../runbooks/backlinks.ts";
import type { Atlas } from "../atlas/atlas.ts";

export interface Reference extends Backlink {
  /** Where the line can be seen, where that is known. */
  address: string | undefined;
}

/** @param path The page's address below the site's base, e.g. `systems/till/`. */
export function referencesTo({ backlinks, settings }: Atlas, path: string): Reference[] {
  return (backlinks.get(path) ?? []).map((reference) => ({
    ...reference,
    address: lineAddress(settings.repository, reference.file, reference.line),
  }));
}
