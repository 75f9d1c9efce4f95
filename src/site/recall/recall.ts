/** Takes the pages of a catalogue that would be made as they were from what an earlier build of the same site has kept. */
import { dirname, join } from "node:path";
import { mostFolders } from "../../kept/cache-home.ts";
import { removeUnused } from "../../kept/disk-cache.ts";
import { indexFolder } from "../search/index/index-folder.ts";
import { isUndrawn } from "../files/readers-mermaid.ts";
import { currentSession } from "../session/session.ts";
import { addRecord, readRecord } from "./build-record.ts";
import type { Looking, Recall } from "../session/recalled.ts";
import { addIndex, indexEntries, indexIn, readIndex } from "../search/index/kept-index.ts";
import { look, type Look } from "./look.ts";
import { textEntry } from "./text-entry.ts";
import { newPack } from "../../kept/new-pack.ts";
import { openPack, type Pack, type PackEntry } from "../../kept/pack.ts";
import { KeptUnfit } from "../../kept/kept-unfit.ts";
import { writeKnown } from "./write-known.ts";

/**
 * For the session that is open.
 *
 * @param file where the pages are kept
 * @param before The site as the build before has left it.
 */
export function openRecall(file: string, before: string): Promise<Recall> {
  const session = currentSession();
  const pack = openPack(file);
  const looking = look(pack);
  session.looking = looking;
  session.isRecalled = async (path) =>
    !(await looking.knowsNothing()) && (await session.recall)?.has(path) === true;
  return (session.recall = looking.done.then((seen) =>
    recall({ file, pack, read: looking.read, before }, seen),
  ));
}

interface Kept {
  file: string;
  pack: Pack | undefined;
  read: Looking["read"];
  before: string;
}

function recall({ file, pack, read, before }: Kept, look: Look): Recall {
  const known = [...look.known].map(([path, key]) => ({ path, key }));
  const lasting = known.flatMap((page) => [page, textEntry(page)]);
  const next = newPack(file, pack && isWorthGoingOn(pack, lasting) ? pack : undefined);
  const keepOn = (entry: PackEntry): void => {
    const bytes = next.keep(entry) ? undefined : pack?.read(entry);
    if (bytes) next.add(entry, bytes);
  };
  const { index: indexKey } = look;
  const index =
    pack && indexKey !== undefined && look.known.size === look.keys.size
      ? readIndex(pack, indexKey)
      : undefined;
  /** The keys of the pages that are in it. */
  const kept = new Map<string, string>();
  return {
    has: (path) => look.known.has(path),
    read,
    pages: look.known.size,
    index,
    toDraw: look.toDraw,
    drawn: look.drawn,
    async write(out) {
      const isSame = (path: string, bytes: Buffer) => pack?.isAsKept(path, bytes) === true;
      await writeKnown({ paths: look.known.keys(), read, isSame, before }, out);
      for (const entry of lasting) keepOn(entry);
    },
    requireFit(bundled) {
      const fit = pack && readRecord(pack)?.assets;
      if (look.known.size > 0 && fit?.join("\n") !== bundled.join("\n"))
        throw new KeptUnfit("bundled files");
    },
    keep(path, html) {
      const key = look.keys.get(path);
      if (key === undefined || couldBeBetter(html)) return;
      next.add({ path, key }, html);
      kept.set(path, key);
    },
    keepText(path, text) {
      const key = kept.get(path);
      if (key !== undefined) next.add(textEntry({ path, key }), Buffer.from(text));
    },
    keepIndex(directory, indexed) {
      if (indexKey === undefined) return;
      if (index) for (const entry of indexEntries(indexKey, index)) keepOn(entry);
      else addIndex(next, indexKey, indexIn(join(directory, indexFolder), indexed));
    },
    async finish(bundled) {
      addRecord(next, { frame: look.frame, texts: look.texts, assets: [...bundled] });
      next.finish();
      await removeUnused(dirname(file), mostFolders).catch(() => undefined);
    },
    close() {
      pack?.close();
      next.drop();
    },
  };
}

/** What else it holds stays in it: where that is most of it, a new one is written instead. */
function isWorthGoingOn(pack: Pack, lasting: readonly PackEntry[]): boolean {
  const bytes = lasting.reduce((all, { path }) => all + (pack.placeOf(path)?.length ?? 0), 0);
  return bytes * 2 > pack.length;
}

/** A page for which the reader's browser has to draw is made anew by the build that can. */
function couldBeBetter(html: Buffer): boolean {
  return isUndrawn(html) || html.includes('class="diagram-problem"');
}
