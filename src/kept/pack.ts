/**
 * What one build leaves to the next, in one file: thousands of small ones take long to write, and one is there whole or
 * not at all. First the entries, one behind the other, then where each lies, as JSON, then that JSON's length.
 */
import { randomUUID } from "node:crypto";
import * as fs from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { unfinishedEnding } from "./disk-cache.ts";

export interface PackEntry {
  path: string;
  /** Of everything it was made from. */
  key: string;
}

const placeSchema = z.object({
  path: z.string(),
  key: z.string(),
  offset: z.int().nonnegative(),
  length: z.int().nonnegative(),
  checksum: z.int(),
});
type Place = z.infer<typeof placeSchema>;

const contentsSchema = z.array(placeSchema);

export interface Pack {
  /** How many entries there are. */
  size: number;
  /** The open file, for threads that read the entries themselves. */
  descriptor: number;
  /** Where an entry lies, whatever its key. */
  placeOf(path: string): Place | undefined;
  /** The entry, where it is there with this key and as it was written. */
  read(entry: PackEntry): Buffer | undefined;
  close(): void;
}

export interface NewPack {
  add(entry: PackEntry, bytes: Uint8Array): void;
  /** Puts the file in its place. */
  finish(): void;
  /** Leaves nothing, unless it is finished. */
  drop(): void;
}

/** Digits of the length at the file's end. */
const digits = 12;

/** @returns undefined where there is no such file, or it isn't one that was finished. */
export function openPack(file: string): Pack | undefined {
  let descriptor: number | undefined;
  try {
    // A pipe would keep whoever opens it waiting.
    if (!fs.statSync(file).isFile()) return undefined;
    descriptor = fs.openSync(file, "r");
    const opened = descriptor;
    const byPath = new Map(placesIn(opened).map((place) => [place.path, place]));
    return {
      size: byPath.size,
      descriptor: opened,
      placeOf: (path) => byPath.get(path),
      read({ path, key }) {
        const place = byPath.get(path);
        if (place?.key !== key) return undefined;
        const bytes = quietly(() => part(opened, place.offset, place.length));
        return bytes && crc32(bytes) === place.checksum ? bytes : undefined;
      },
      close: () => fs.closeSync(opened),
    };
  } catch {
    if (descriptor !== undefined) fs.closeSync(descriptor);
    return undefined;
  }
}

/** Where nothing can be written, nothing is kept. */
export function newPack(file: string): NewPack {
  const unfinished = `${file}.${randomUUID()}${unfinishedEnding}`;
  const places: Place[] = [];
  let offset = 0;
  let descriptor = quietly(() => {
    // Contracts are not for every user of a machine (XDG Base Directory asks for these rights, too).
    fs.mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    return fs.openSync(unfinished, "wx", 0o600);
  });
  const drop = (): void => {
    if (descriptor === undefined) return;
    fs.closeSync(descriptor);
    descriptor = undefined;
    fs.rmSync(unfinished, { force: true });
  };
  const append = (bytes: Uint8Array): void => {
    const written = quietly(() => descriptor !== undefined && fs.writeSync(descriptor, bytes));
    if (written !== bytes.byteLength) drop();
  };
  return {
    add(entry, bytes) {
      append(bytes);
      places.push({ ...entry, offset, length: bytes.byteLength, checksum: crc32(bytes) });
      offset += bytes.byteLength;
    },
    finish() {
      const contents = Buffer.from(JSON.stringify(places));
      append(contents);
      append(Buffer.from(String(contents.byteLength).padStart(digits)));
      if (descriptor === undefined) return;
      fs.closeSync(descriptor);
      descriptor = undefined;
      const isThere = quietly(() => (fs.renameSync(unfinished, file), true));
      if (!isThere) fs.rmSync(unfinished, { force: true });
    },
    drop,
  };
}

function placesIn(descriptor: number): Place[] {
  const end = fs.fstatSync(descriptor).size - digits;
  const length = Number(part(descriptor, end, digits).toString());
  return contentsSchema.parse(JSON.parse(part(descriptor, end - length, length).toString()));
}

/** @throws where the file is shorter. */
function part(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (fs.readSync(descriptor, bytes, 0, length, position) !== length) throw new Error("too short");
  return bytes;
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
