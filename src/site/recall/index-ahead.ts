/** Begins a search index with the pages of the build before, while it is still looked for what has changed in them. */
import { addressOf } from "../search/index/index-site.ts";
import { type Indexer, openIndexer } from "../search/index/indexer.ts";
import type { Pack } from "../../kept/pack.ts";
import { textPath } from "./text-entry.ts";

export function indexAhead(pack: Pack, order: readonly string[]): Indexer {
  const indexer = openIndexer();
  const pages = order.map((path) => ({
    url: addressOf(path),
    place: pack.placeOf(textPath(path)),
  }));
  // A failure is told to whoever asks next.
  indexer.addKept({ descriptor: pack.descriptor, pages }).catch(() => undefined);
  return indexer;
}
