/** Contracts as an earlier command has read them, which of a build in which little has changed is a fifth. */
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { ContractDocument, PackedDocument } from "../contract/model/document.ts";
import { unpack } from "../contract/read.ts";
import type { OwnWords } from "../contract/vocabulary/own-words.ts";
import { mostFolders } from "./cache-home.ts";
import { keyOf, markUsed, removeUnused } from "./disk-cache.ts";
import type { Shelf } from "../reading/remember.ts";
import { codeKey } from "./code-key.ts";
import { readingCode } from "../package/root.ts";
import { newPack, openPack, type PackEntry } from "./pack.ts";

/**
 * @param file Where they are kept.
 * @param vocabulary The words by which they are read.
 */
export function keptReadings(file: string, vocabulary: OwnWords = {}): Shelf {
  const pack = openPack(file);
  /** Of what was last asked for. */
  let entries: PackEntry[] = [];
  let taken = 0;

  return {
    isEmpty: pack === undefined,
    async take(sources, known) {
      const frame = keyOf([await codeKey(readingCode), vocabulary, known]);
      entries = sources.map((source) => ({ path: source.file, key: keyOf([frame, source]) }));
      const found = sources.map((source, index) => {
        const packed = entries[index] && pack?.read(entries[index]);
        return packed && unpack(deserialize(packed) as PackedDocument, source);
      });
      taken = found.filter((document) => document !== undefined).length;
      return found;
    },
    async keep(documents) {
      if (pack?.size === documents.length && taken === documents.length) markUsed(file);
      else {
        const next = newPack(file);
        for (const [index, entry] of entries.entries()) {
          const document = documents[index];
          const bytes = pack?.read(entry) ?? (document && packed(document));
          if (bytes) next.add(entry, bytes);
        }
        next.finish();
      }
      pack?.close();
      await removeUnused(dirname(file), mostFolders).catch(() => undefined);
    },
  };
}

/** Without what the text gives again, and what can't be written. */
function packed(document: ContractDocument): Buffer {
  return serialize({ ...document, source: undefined, placeOf: undefined });
}
