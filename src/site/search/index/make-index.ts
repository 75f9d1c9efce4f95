/** The index of pages that are made when it is their turn, in memory. */
import { growIndex, type IndexFiles, type IndexPage } from "./growing-index.ts";
import { inOrder } from "../../concurrency/in-order.ts";
import type { NamedPage } from "../names/named-pages.ts";

/** How many pages are under way at once. */
const parallel = 8;

export interface IndexSource {
  /** `undefined` leaves one out. */
  pages: readonly (() => Promise<IndexPage | undefined>)[];
  names: readonly NamedPage[];
}

export async function makeIndex({ pages, names }: IndexSource): Promise<IndexFiles> {
  const index = await growIndex();
  try {
    await inOrder(pages, parallel, async (page) => {
      if (page) await index.add(page);
    });
    return await index.files(names);
  } finally {
    await index.drop();
  }
}
