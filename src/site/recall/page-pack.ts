/**
 * Pages with what they were made from, in one file: thousands of small ones take long to write, and one is there whole
 * or not at all. First the pages, one behind the other, then where each lies, as JSON, then that JSON's length.
 */
import { randomUUID } from "node:crypto";
import * as fs from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { z } from "zod";

export interface PackedPage {
  path: string;
  /** Of everything the page shows. */
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

const contentsSchema = z.object({
  /** Names of the bundled files that the pages may ask for. */
  assets: z.array(z.string()),
  pages: z.array(placeSchema),
});
type Contents = z.infer<typeof contentsSchema>;

export interface PagePack {
  assets: readonly string[];
  /** The open file, for threads that read the pages themselves. */
  descriptor: number;
  /** Where a page lies, whatever its key. */
  placeOf(path: string): Place | undefined;
  /** The page, where it is there with this key and as it was written. */
  read(page: PackedPage): Buffer | undefined;
  close(): void;
}

export interface NewPagePack {
  add(page: PackedPage, html: Uint8Array): void;
  /** Puts the file in its place. */
  finish(assets: readonly string[]): void;
  /** Leaves nothing, unless it is finished. */
  drop(): void;
}

/** Digits of the length at the file's end. */
const digits = 12;

/** @returns undefined where there is no such file, or it isn't one that was finished. */
export function openPagePack(file: string): PagePack | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(file, "r");
    const opened = descriptor;
    const { assets, pages } = contentsOf(opened);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    return {
      assets,
      descriptor: opened,
      placeOf: (path) => byPath.get(path),
      read({ path, key }) {
        const page = byPath.get(path);
        if (page?.key !== key) return undefined;
        const html = part(opened, page.offset, page.length);
        return crc32(html) === page.checksum ? html : undefined;
      },
      close: () => fs.closeSync(opened),
    };
  } catch {
    if (descriptor !== undefined) fs.closeSync(descriptor);
    return undefined;
  }
}

/** Where nothing can be written, nothing is kept. */
export function newPagePack(file: string): NewPagePack {
  const unfinished = `${file}.${randomUUID()}.part`;
  const pages: Contents["pages"] = [];
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
    add(page, html) {
      append(html);
      pages.push({ ...page, offset, length: html.byteLength, checksum: crc32(html) });
      offset += html.byteLength;
    },
    finish(assets) {
      const contents = Buffer.from(
        JSON.stringify({ assets: [...assets], pages } satisfies Contents),
      );
      append(contents);
      append(Buffer.from(String(contents.byteLength).padStart(digits)));
      if (descriptor === undefined) return;
      fs.closeSync(descriptor);
      descriptor = undefined;
      quietly(() => fs.renameSync(unfinished, file));
    },
    drop,
  };
}

function contentsOf(descriptor: number): Contents {
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
