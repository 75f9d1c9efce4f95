/** Where what one command leaves to the next is kept (XDG Base Directory). */
import { homedir } from "node:os";
import { join } from "node:path";
import { keyOf } from "./disk-cache.ts";

/** Drawings and bodies are found by their content, so all of a user's catalogues share them. */
export function cacheHome(): string {
  return join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "contract-atlas");
}

/** Whose pages, or readings, are kept: jobs that check out into folders of ever new names would fill the disk. */
export const mostFolders = 50;

/**
 * The pages of a site: one file for each output folder.
 *
 * @param out The output folder, absolute.
 */
export function pagesFile(out: string): string {
  return join(cacheHome(), "pages", `${keyOf(out)}.pages`);
}

/**
 * What was read of a folder's contracts.
 *
 * @param folder absolute
 */
export function readingsFile(folder: string): string {
  return join(cacheHome(), "readings", `${keyOf(folder)}.readings`);
}
