/**
 * Finds which pages of a catalogue would be made as an earlier build has kept them. A page is known again by a checksum
 * of all that it shows, so that whatever changes is made anew.
 */
import { setImmediate } from "node:timers/promises";
import { isMdx } from "../../contract/model/is-mdx.ts";
import { identityOf } from "../../diagrams/renderer/identity.ts";
import { keyOf } from "../../kept/disk-cache.ts";
import { atlas } from "../atlas/atlas.ts";
import { bodyKey } from "../bodies/rendering-facts.ts";
import { namedPages } from "../search/names/named-pages.ts";
import { currentSession } from "../session/session.ts";
import { keyOfTexts, readRecord } from "./build-record.ts";
import { cataloguePages, type CataloguePage, type Shown } from "./catalogue-pages.ts";
import { frameKey } from "./frame-key.ts";
import { indexAhead } from "./index-ahead.ts";
import type { Pack, PackEntry } from "../../kept/pack.ts";
import { textEntry } from "./text-entry.ts";
import type { Asked, Looking } from "../session/recalled.ts";

export interface Look extends Frame {
  /** Of all pages that could be kept. */
  keys: Map<string, string>;
  /** Of the index of all pages, where all can be kept. */
  index: string | undefined;
  /** Those of the pages that are known. */
  known: ReadonlyMap<string, string>;
  toDraw: Asked[];
  drawn: Set<string>;
}

/** How many pages are looked at before others have their turn. */
const atOnce = 25;

export function look(pack: Pack | undefined): Looking & { done: Promise<Look> } {
  const known = new Map<string, string>();
  const listeners: (() => void)[] = [];
  const frame = frameOf();
  const before = pack && readRecord(pack);
  return {
    knowsNothing: async () => before?.frame !== (await frame).frame,
    async hasChanged() {
      const { frame: now, texts } = await frame;
      return before?.frame !== now || before.texts !== texts;
    },
    async indexAhead(order) {
      if (!pack || before?.frame !== (await frame).frame) return undefined;
      return { indexer: indexAhead(pack, order), holds: (path) => known.has(path) };
    },
    read(path) {
      const key = known.get(path);
      return key === undefined ? undefined : pack?.read({ path, key });
    },
    onMore: (listener) => void listeners.push(listener),
    done: frame.then((kept) =>
      lookAtAll(kept, pack, known, () => {
        for (const listener of listeners) listener();
      }),
    ),
  };
}

interface Frame {
  /** Of what all pages have in common. */
  frame: string;
  /** Of all texts that were read. */
  texts: string;
}

async function frameOf(): Promise<Frame> {
  const session = currentSession();
  const workspace = await session.workspace();
  const frame = await frameKey(session);
  const sources = workspace.documents.map(({ source }) => source);
  return { frame, texts: keyOfTexts(sources, workspace.registrySource) };
}

async function lookAtAll(
  { frame, texts }: Frame,
  pack: Pack | undefined,
  known: Map<string, string>,
  onMore: () => void,
): Promise<Look> {
  const session = currentSession();
  const shows = await atlas();
  const facts = await session.renderingFacts();
  const keys = new Map<string, string>();
  const toDraw: Asked[] = [];
  const drawn = new Set<string>();
  const pages = cataloguePages(shows);
  for (const [index, page] of pages.entries()) {
    if (index % atOnce === 0) {
      onMore();
      await setImmediate();
    }
    const shown = shownBy(page);
    if (!shown) continue;
    const drawings = shown.diagrams.map(({ drawable }) => identityOf(drawable, 1).key);
    const key = canBeKept(page)
      ? keyOf([
          frame,
          shown.facts,
          drawings,
          page.document && (await bodyKey(facts, page.document.source.text, page.document)),
        ])
      : undefined;
    if (key !== undefined) keys.set(page.path, key);
    if (key !== undefined && isKept(pack, { path: page.path, key })) {
      known.set(page.path, key);
      for (const drawing of drawings) drawn.add(drawing);
    } else {
      toDraw.push(...shown.diagrams);
      session.shown.set(page.path, shown.facts);
    }
  }
  onMore();
  const isWhole = keys.size === pages.length && shows.settings.guide.length === 0;
  const index = isWhole ? keyOf([[...keys], namedPages(shows.catalogue)]) : undefined;
  return { keys, index, known, toDraw, drawn, frame, texts };
}

/** Whole, and with what the index reads of it. */
function isKept(pack: Pack | undefined, page: PackEntry): boolean {
  return pack?.read(page) !== undefined && pack.read(textEntry(page)) !== undefined;
}

/** A page that can't even be put together tells why when it is made. */
function shownBy(page: CataloguePage): Shown | undefined {
  try {
    return page.show();
  } catch {
    return undefined;
  }
}

/** MDX is code that may ask for anything; an address with these signs isn't the file's name. */
function canBeKept({ path, document }: CataloguePage): boolean {
  return !/[?#%\\]/.test(path) && !isMdx(document?.source.file ?? "");
}
