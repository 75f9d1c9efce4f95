/** What all pages of a catalogue have in common: two builds in which it is alike make the same of the same facts. */
import { join } from "node:path";
import { keyOf } from "../../kept/disk-cache.ts";
import { renderingFacts } from "../markdown/rendering-facts.ts";
import type { SiteSettings } from "../settings.ts";
import { codeKey } from "../../kept/code-key.ts";

/** @param root Where the pages' code lies. */
export async function frameKey(root: string, settings: SiteSettings): Promise<string> {
  const { title, site, logo, accent, footer, repository, offline, guide } = settings;
  return keyOf({
    code: await codeKey(join(root, "src")),
    texts: await renderingFacts(settings),
    settings: { title, site, logo, accent, footer, repository, offline, guided: guide.length > 0 },
  });
}
