/** Where what one build leaves to the next is kept (XDG Base Directory). */
import { homedir } from "node:os";
import { join } from "node:path";
import { keyOf } from "../disk-cache.ts";
import type { SiteSettings } from "./settings.ts";

/** Drawings and bodies are found by their content, so all of a user's catalogues share them. */
export function cacheHome(): string {
  return join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "contract-atlas");
}

/** The pages of a site: one file for each output folder. */
export function pagesFile({ out }: Pick<SiteSettings, "out">): string {
  return join(cacheHome(), "pages", `${keyOf(out)}.pages`);
}

/** What was read of a folder's contracts. */
export function readingsFile({ folder }: Pick<SiteSettings, "folder">): string {
  return join(cacheHome(), "readings", `${keyOf(folder)}.readings`);
}
