/** What a build knows of its pages from an earlier one. */
import type { Drawable } from "../../diagrams/diagram.ts";
import type { BegunIndex, IndexSiteResult } from "../search/index/index-site.ts";
import type { KeptIndex } from "../search/index/kept-index.ts";

/** Something to draw; `where` is file and line of an author's diagram. */
export interface Asked {
  drawable: Drawable;
  where?: string;
}

/** What is known while pages are still looked at. */
export interface Looking {
  /** Whether it is clear without looking at any page that none is known. */
  knowsNothing(): Promise<boolean>;
  /** Whether a contract says something else than when the pages were kept: not all of them will be known. */
  hasChanged(): Promise<boolean>;
  /**
   * Begins the search index with all pages of this order as they were kept, where most will be known again. What isn't as
   * it was takes its place later.
   */
  indexAhead(order: readonly string[]): Promise<BegunIndex | undefined>;
  /** A known page among those that have been looked at, as it was written. */
  read(path: string): Buffer | undefined;
  /** Tells whenever more have been looked at. */
  onMore(listener: () => void): void;
}

export interface Recall {
  /** Whether the page at a path below the base is known. */
  has(path: string): boolean;
  /** A known page, as it was written. */
  read(path: string): Buffer | undefined;
  /** How many are known. */
  readonly pages: number;
  /** The search index, where it is of the same pages. */
  readonly index: KeptIndex | undefined;
  /** The diagrams of all other pages. */
  readonly toDraw: readonly Asked[];
  /** The known pages' diagrams, as the drawer knows them. */
  readonly drawn: ReadonlySet<string>;
  /** Writes the known pages, and keeps them for later builds. */
  write(out: string): Promise<void>;
  /** @throws KeptUnfit where the known pages may ask for other bundled files than these. */
  requireFit(bundled: readonly string[]): void;
  /** Keeps a page for later builds. */
  keep(path: string, html: Buffer): void;
  /** Keeps what the index reads of a page that is kept. */
  keepText(path: string, text: string): void;
  /** Keeps the search index of the built site for a build that makes no other pages. */
  keepIndex(directory: string, indexed: IndexSiteResult): void;
  /** Keeps what was written and added; without it, what earlier builds have kept stays. */
  finish(bundled: readonly string[]): Promise<void>;
  close(): void;
}
