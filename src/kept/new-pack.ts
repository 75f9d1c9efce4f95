/** Writes a pack: a new one, or one that goes on from another, whose entries needn't be written again. */
import { randomUUID } from "node:crypto";
import * as fs from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { unfinishedEnding } from "./disk-cache.ts";
import { digits, type Pack, type PackEntry, type Place, quietly } from "./pack.ts";

export interface NewPack {
  add(entry: PackEntry, bytes: Uint8Array): void;
  /** Takes over an entry of the pack it goes on from. @returns whether that has it */
  keep(entry: PackEntry): boolean;
  /** Puts the file in its place. */
  finish(): void;
  /** Leaves nothing, unless it is finished. */
  drop(): void;
}

/** Where nothing can be written, nothing is kept. @param before What to go on from. */
export function newPack(file: string, before?: Pack): NewPack {
  const unfinished = `${file}.${randomUUID()}${unfinishedEnding}`;
  const places: Place[] = [];
  const goneOn = before && quietly(() => copied(before, unfinished));
  let offset = goneOn === undefined ? 0 : (before?.length ?? 0);
  let descriptor = goneOn ?? quietly(() => begun(unfinished));
  const drop = (): void => {
    if (descriptor === undefined) return;
    fs.closeSync(descriptor);
    descriptor = undefined;
    fs.rmSync(unfinished, { force: true });
  };
  const append = (bytes: Uint8Array): void => {
    const { byteLength } = bytes;
    const written = quietly(
      () => descriptor !== undefined && fs.writeSync(descriptor, bytes, 0, byteLength, offset),
    );
    if (written !== byteLength) drop();
    offset += byteLength;
  };
  return {
    add(entry, bytes) {
      places.push({ ...entry, offset, length: bytes.byteLength, checksum: crc32(bytes) });
      append(bytes);
    },
    keep({ path, key }) {
      const place = goneOn === undefined ? undefined : before?.placeOf(path);
      if (place?.key !== key) return false;
      places.push(place);
      return true;
    },
    finish() {
      const contents = Buffer.from(JSON.stringify(places));
      append(contents);
      append(Buffer.from(String(contents.byteLength).padStart(digits)));
      if (descriptor === undefined) return;
      // What it has gone on from may have had more contents behind its entries.
      fs.ftruncateSync(descriptor, offset);
      fs.closeSync(descriptor);
      descriptor = undefined;
      const isThere = quietly(() => (fs.renameSync(unfinished, file), true));
      if (!isThere) fs.rmSync(unfinished, { force: true });
    },
    drop,
  };
}

/** Contracts are not for every user of a machine (XDG Base Directory asks for these rights, too). */
function begun(unfinished: string): number {
  fs.mkdirSync(dirname(unfinished), { recursive: true, mode: 0o700 });
  return fs.openSync(unfinished, "wx", 0o600);
}

function copied(before: Pack, unfinished: string): number {
  try {
    before.copyTo(unfinished);
    return fs.openSync(unfinished, "r+");
  } catch (error) {
    fs.rmSync(unfinished, { force: true });
    throw error;
  }
}
