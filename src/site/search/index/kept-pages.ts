/** Takes pages into an index whose texts lie one behind the other in a file which is open. */
import { readSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { GrowingIndex } from "./growing-index.ts";
import { underWay } from "../../concurrency/under-way.ts";

export interface KeptPages {
  /** The file, as the whole process knows it. */
  descriptor: number;
  pages: readonly KeptPage[];
}

export interface KeptPage {
  url: string;
  /** Of the text that is read of it; nothing for a page that is new. */
  place: { offset: number; length: number; checksum: number } | undefined;
}

/** Enough for Pagefind never to wait. */
const mostUnderWay = 32;

export async function addKept(
  index: GrowingIndex,
  { descriptor, pages }: KeptPages,
): Promise<void> {
  const adding = underWay(mostUnderWay);
  for (const page of pages) {
    await adding.add(index.add({ url: page.url, text: keptText(descriptor, page) ?? placeholder }));
  }
  await adding.end();
}

/** Holds the place of a page that is made later: the index' bytes depend on the order in which pages first come. */
const placeholder = "<main data-pagefind-body></main>";

/** Nothing where it isn't as it was kept, so that it is made again. */
function keptText(descriptor: number, { place }: KeptPage): string | undefined {
  if (!place) return undefined;
  const bytes = Buffer.allocUnsafe(place.length);
  readSync(descriptor, bytes, 0, place.length, place.offset);
  return crc32(bytes) === place.checksum ? bytes.toString() : undefined;
}
