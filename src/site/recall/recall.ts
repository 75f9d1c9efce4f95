/**
 * Takes the pages of a catalogue that would be made as they were from what an earlier build of the same site has kept.
 * A page is known again by a checksum of all that it shows, so that whatever changes is made anew.
 */
import { isMdx } from "../../contract/is-mdx.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { keyOf, removeUnused } from "../../disk-cache.ts";
import { identityOf } from "../../diagrams/renderer/identity.ts";
import { atlas } from "../atlas.ts";
import { bodyKey, catalogueFacts } from "../markdown/rendering-facts.ts";
import { indexFolder } from "../search/make-index.ts";
import { isUndrawn } from "../readers-mermaid.ts";
import { namedPages } from "../search/named-pages.ts";
import { currentSession } from "../session.ts";
import { cataloguePages, type CataloguePage, type Shown } from "./catalogue-pages.ts";
import { type Asked, type Recall, RecallUnfit } from "./recalled.ts";
import { frameKey } from "./frame-key.ts";
import { addIndex, indexIn, readIndex } from "./kept-index.ts";
import { newPagePack, openPagePack, type PagePack } from "./page-pack.ts";

export interface RecallOptions {
  /** Where the pages are kept. */
  file: string;
  /** Where the pages' code lies. */
  root: string;
}

/** How many pages are looked at before others have their turn. */
const atOnce = 25;

/** For the session that is open. */
export function openRecall(options: RecallOptions): Promise<Recall> {
  return (currentSession().recall = recall(options));
}

async function recall({ file, root }: RecallOptions): Promise<Recall> {
  const pack = openPagePack(file);
  const next = newPagePack(file);
  const look = await lookedAt(root, pack);
  const { index: indexKey } = look;
  const index =
    pack && indexKey !== undefined && look.known.size === look.keys.size
      ? readIndex(pack, indexKey)
      : undefined;
  const read = (path: string): Buffer | undefined => {
    const key = look.known.get(path);
    return key === undefined ? undefined : pack?.read({ path, key });
  };
  const keep = (path: string, html: string): void => {
    const key = look.keys.get(path);
    if (key !== undefined && !couldBeBetter(html)) next.add({ path, key }, Buffer.from(html));
  };
  return {
    has: (path) => look.known.has(path),
    read,
    pages: look.known.size,
    index,
    toDraw: look.toDraw,
    drawn: look.drawn,
    async write(out) {
      for (const [index, [path, key]] of [...look.known].entries()) {
        if (index % atOnce === 0) await setImmediate();
        const html = read(path);
        if (!html) throw new RecallUnfit(path);
        mkdirSync(join(out, path), { recursive: true });
        writeFileSync(join(out, path, "index.html"), html);
        next.add({ path, key }, html);
      }
    },
    requireFit(bundled) {
      const isFit = look.known.size === 0 || pack?.assets.join("\n") === bundled.join("\n");
      if (!isFit) throw new RecallUnfit("bundled files");
    },
    keep,
    keepIndex(directory, indexed) {
      if (indexKey === undefined) return;
      addIndex(next, indexKey, index ?? indexIn(join(directory, indexFolder), indexed));
    },
    async finish(bundled) {
      next.finish(bundled);
      await removeUnused(dirname(file)).catch(() => undefined);
    },
    close() {
      pack?.close();
      next.drop();
    },
  };
}

interface Look {
  /** Of all pages that could be kept. */
  keys: Map<string, string>;
  /** Of the index of all pages, where all can be kept. */
  index: string | undefined;
  /** Those of the pages that are known. */
  known: Map<string, string>;
  toDraw: Asked[];
  drawn: Set<string>;
}

async function lookedAt(root: string, pack: PagePack | undefined): Promise<Look> {
  const shows = await atlas();
  const workspace = await currentSession().workspace();
  const frame = await frameKey(root, shows.settings, workspace);
  const texts = await catalogueFacts(shows.settings, workspace);
  const look: Omit<Look, "index"> = {
    keys: new Map(),
    known: new Map(),
    toDraw: [],
    drawn: new Set(),
  };
  const pages = cataloguePages(shows);
  for (const [index, page] of pages.entries()) {
    if (index % atOnce === 0) await setImmediate();
    const shown = shownBy(page);
    if (!shown) continue;
    const drawings = shown.diagrams.map(({ drawable }) => identityOf(drawable, 1).key);
    const key = canBeKept(page)
      ? keyOf([
          frame,
          shown.facts,
          drawings,
          page.document && bodyKey(texts, page.document.source.text, page.document),
        ])
      : undefined;
    if (key !== undefined) look.keys.set(page.path, key);
    if (key !== undefined && pack?.read({ path: page.path, key })) {
      look.known.set(page.path, key);
      for (const drawing of drawings) look.drawn.add(drawing);
    } else look.toDraw.push(...shown.diagrams);
  }
  const isWhole = look.keys.size === pages.length && shows.settings.guide.length === 0;
  const index = isWhole ? keyOf([[...look.keys], namedPages(shows.catalogue)]) : undefined;
  return { ...look, index };
}

/** A page for which the reader's browser has to draw is made anew by the build that can. */
function couldBeBetter(html: string): boolean {
  return isUndrawn(html) || html.includes('class="diagram-problem"');
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
