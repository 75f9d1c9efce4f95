/** Takes pages into an index that lie one behind the other in a file which is open. */
import { readSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { GrowingIndex } from "./growing-index.ts";
import { underWay } from "./under-way.ts";

export interface KeptPages {
  /** The file, as the whole process knows it. */
  descriptor: number;
  pages: readonly KeptPage[];
}

export interface KeptPage {
  url: string;
  offset: number;
  length: number;
  checksum: number;
}

/** Enough for Pagefind never to wait. */
const mostUnderWay = 32;

export async function addKept(
  index: GrowingIndex,
  { descriptor, pages }: KeptPages,
): Promise<void> {
  const adding = underWay(mostUnderWay);
  for (const page of pages) {
    await adding.add(index.add({ url: page.url, html: keptHtml(descriptor, page) }));
  }
  await adding.end();
}

/** A page that isn't as it was kept is made again, and finds its place taken. */
function keptHtml(descriptor: number, { offset, length, checksum }: KeptPage): string {
  const bytes = Buffer.allocUnsafe(length);
  readSync(descriptor, bytes, 0, length, offset);
  return crc32(bytes) === checksum ? bytes.toString() : "<main data-pagefind-body></main>";
}
