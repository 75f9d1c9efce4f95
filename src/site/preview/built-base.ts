/** The path a site was built to be served under, as its own list of links says. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ManifestInvalid, parseManifest } from "../../runbooks/manifest/manifest-text.ts";

/** Nothing where the list is missing or can't be used: the site is served all the same. */
export async function builtBase(out: string): Promise<string | undefined> {
  const text = await readFile(join(out, "links.json"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return parseManifest(text).base;
  } catch (error) {
    if (error instanceof ManifestInvalid) return undefined;
    throw error;
  }
}
