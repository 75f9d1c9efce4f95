/** What all pages of a catalogue have in common: two builds in which it is alike make the same of the same facts. */
import { keyOf } from "../../kept/disk-cache.ts";
import { renderingFacts } from "../markdown/rendering-facts.ts";
import type { SiteSettings } from "../settings.ts";

export async function frameKey(settings: SiteSettings): Promise<string> {
  const { title, site, logo, accent, footer, repository, offline, guide } = settings;
  return keyOf({
    rendering: await renderingFacts(settings),
    settings: { title, site, logo, accent, footer, repository, offline, guided: guide.length > 0 },
  });
}
