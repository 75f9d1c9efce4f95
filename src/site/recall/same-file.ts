/** Pages that are as they were can be the same files: under a second name, for which nothing has to be written. */
import { linkSync, lstatSync, readFileSync, rmSync } from "node:fs";

/** A page is there for everybody, whatever somebody has done to its file. */
const readable = 0o444;

/** @param isSame whether these bytes are the page's. @returns whether the file has its second name now */
export function linked(from: string, to: string, isSame: (bytes: Buffer) => boolean): boolean {
  try {
    linkSync(from, to);
  } catch {
    return false;
  }
  if (isAsItWas(to, isSame)) return true;
  rmSync(to);
  return false;
}

function isAsItWas(file: string, isSame: (bytes: Buffer) => boolean): boolean {
  try {
    const found = lstatSync(file);
    const isReadable = (found.mode & readable) === readable;
    return found.isFile() && isReadable && isSame(readFileSync(file));
  } catch {
    return false;
  }
}
