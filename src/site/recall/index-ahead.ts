/**
 * Begins the search index before the contracts are read: with the pages of the build before, of which most are as they
 * were when one contract has changed. What isn't takes their place later.
 */
import type { Source } from "../../contract/document.ts";
import { addressOf } from "../search/index-site.ts";
import { closeIndexers, type Indexer, openIndexer } from "../search/indexer.ts";
import { keyOfTexts, readRecord } from "./build-record.ts";
import { openPagePack, type PackedPage, type PagePack } from "./page-pack.ts";

export interface IndexAhead {
  /** Begins where the texts aren't those of the build before. */
  begin(contracts: readonly Source[], registry: Source | undefined): void;
  /** Hands over the index where it has these pages, in this order; else there is none. */
  take(order: readonly string[]): AheadIndex | undefined;
  close(): Promise<void>;
}

export interface AheadIndex {
  indexer: Indexer;
  holds(page: PackedPage): boolean;
}

/** @param file Where the build before has kept its pages. */
export function indexAhead(file: string): IndexAhead {
  let pack: PagePack | undefined;
  let begun: { order: readonly string[]; index: AheadIndex } | undefined;
  return {
    begin(contracts, registry) {
      pack = openPagePack(file);
      const record = pack && readRecord(pack);
      if (!pack || !record || record.texts === keyOfTexts(contracts, registry)) return;
      const { order } = record;
      const index = begunWith(order, pack);
      begun = index && { order, index };
    },
    take(order) {
      if (!begun) return undefined;
      const { order: before, index } = begun;
      begun = undefined;
      if (before.join("\n") === order.join("\n")) return index;
      // Of no use to these pages; what it still takes in would only keep a core busy.
      void closeIndexers();
      return undefined;
    },
    async close() {
      await closeIndexers();
      pack?.close();
    },
  };
}

function begunWith(order: readonly string[], pack: PagePack): AheadIndex | undefined {
  const places = order.map(pack.placeOf);
  const pages = places.flatMap((place) =>
    place ? [{ ...place, url: addressOf(place.path) }] : [],
  );
  if (pages.length < order.length) return undefined;
  const indexer = openIndexer();
  // A failure is told by whoever asks next.
  indexer.addKept({ descriptor: pack.descriptor, pages }).catch(() => undefined);
  const keys = new Map(pages.map(({ path, key }) => [path, key]));
  return { indexer, holds: ({ path, key }) => keys.get(path) === key };
}
