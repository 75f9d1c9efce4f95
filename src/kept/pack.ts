/**
 * What one build leaves to the next, in one file: thousands of small ones take long to write, and one is there whole or
 * not at all. First the entries, one behind the other, then where each lies, as JSON, then that JSON's length.
 */
import * as fs from "node:fs";
import { crc32 } from "node:zlib";
import { z } from "zod";

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
export type Place = z.infer<typeof placeSchema>;

const contentsSchema = z.array(placeSchema);

export interface Pack {
  /** How many entries there are. */
  size: number;
  /** The open file, for threads that read the entries themselves. */
  descriptor: number;
  /** The bytes that all entries take. */
  length: number;
  /** Where an entry lies, whatever its key. */
  placeOf(path: string): Place | undefined;
  /** Whether these bytes are those of an entry, as far as its checksum tells. */
  isAsKept(path: string, bytes: Buffer): boolean;
  /** The entry, where it is there with this key and as it was written. */
  read(entry: PackEntry): Buffer | undefined;
  /**
   * Makes a copy to which entries can be added.
   *
   * @throws where that can't be made, or another pack has taken the place of this one.
   */
  copyTo(file: string): void;
  close(): void;
}

/** Digits of the length at the file's end. */
export const digits = 12;

/** @returns undefined where there is no such file, or it isn't one that was finished. */
export function openPack(file: string): Pack | undefined {
  let descriptor: number | undefined;
  try {
    // A pipe would keep whoever opens it waiting.
    if (!fs.statSync(file).isFile()) return undefined;
    descriptor = fs.openSync(file, "r");
    const opened = descriptor;
    const { places, length } = contentsOf(opened);
    const byPath = new Map(places.map((place) => [place.path, place]));
    return {
      size: byPath.size,
      length,
      descriptor: opened,
      placeOf: (path) => byPath.get(path),
      read({ path, key }) {
        const place = byPath.get(path);
        if (place?.key !== key) return undefined;
        const bytes = quietly(() => part(opened, place.offset, place.length));
        return bytes && isAt(place, bytes) ? bytes : undefined;
      },
      isAsKept(path, bytes) {
        const place = byPath.get(path);
        return place !== undefined && isAt(place, bytes);
      },
      copyTo(copy) {
        fs.copyFileSync(file, copy, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
        if (fs.statSync(file).ino !== fs.fstatSync(opened).ino) throw new Error("another pack");
      },
      close: () => fs.closeSync(opened),
    };
  } catch {
    if (descriptor !== undefined) fs.closeSync(descriptor);
    return undefined;
  }
}

function isAt({ length, checksum }: Place, bytes: Buffer): boolean {
  return bytes.byteLength === length && crc32(bytes) === checksum;
}

/** And how many bytes come before them. */
function contentsOf(descriptor: number): { places: Place[]; length: number } {
  const end = fs.fstatSync(descriptor).size - digits;
  const length = Number(part(descriptor, end, digits).toString());
  const written = part(descriptor, end - length, length).toString();
  return { places: contentsSchema.parse(JSON.parse(written)), length: end - length };
}

/** @throws where the file is shorter. */
function part(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (fs.readSync(descriptor, bytes, 0, length, position) !== length) throw new Error("too short");
  return bytes;
}

export function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
