/** Takes the pages of a catalogue that would be made as they were from what an earlier build of the same site has kept. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { mostFolders } from "../../kept/cache-home.ts";
import { removeUnused } from "../../kept/disk-cache.ts";
import { indexFolder } from "../search/index-folder.ts";
import { isUndrawn } from "../readers-mermaid.ts";
import { currentSession } from "../session.ts";
import { addRecord, readRecord } from "./build-record.ts";
import type { Looking, Recall } from "./recalled.ts";
import { addIndex, indexIn, readIndex } from "./kept-index.ts";
import { look, type Look } from "./look.ts";
import { textEntry } from "./text-entry.ts";
import { newPack, openPack, type Pack } from "../../kept/pack.ts";
import { RecallUnfit } from "./recall-unfit.ts";

/** How many pages are written before others have their turn. */
const atOnce = 25;

/** For the session that is open. @param file where the pages are kept */
export function openRecall(file: string): Promise<Recall> {
  const session = currentSession();
  const pack = openPack(file);
  const looking = look(pack);
  session.looking = looking;
  session.isRecalled = async (path) =>
    !(await looking.knowsNothing()) && (await session.recall)?.has(path) === true;
  return (session.recall = looking.done.then((seen) => recall(file, pack, looking.read, seen)));
}

function recall(file: string, pack: Pack | undefined, read: Looking["read"], look: Look): Recall {
  const next = newPack(file);
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
      for (const [index, [path, key]] of [...look.known].entries()) {
        if (index % atOnce === 0) await setImmediate();
        const html = read(path);
        if (!html) throw new RecallUnfit(path);
        mkdirSync(join(out, path), { recursive: true });
        writeFileSync(join(out, path, "index.html"), html);
        next.add({ path, key }, html);
        const text = pack?.read(textEntry({ path, key }));
        if (text) next.add(textEntry({ path, key }), text);
      }
    },
    requireFit(bundled) {
      const fit = pack && readRecord(pack)?.assets;
      if (look.known.size > 0 && fit?.join("\n") !== bundled.join("\n"))
        throw new RecallUnfit("bundled files");
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
      addIndex(next, indexKey, index ?? indexIn(join(directory, indexFolder), indexed));
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

/** A page for which the reader's browser has to draw is made anew by the build that can. */
function couldBeBetter(html: Buffer): boolean {
  return isUndrawn(html) || html.includes('class="diagram-problem"');
}
