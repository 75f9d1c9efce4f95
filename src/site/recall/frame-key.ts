/** What all pages of a catalogue have in common: two builds in which it is alike make the same of the same facts. */
import { keyOf } from "../../kept/disk-cache.ts";
import type { Session } from "../session/session.ts";

export async function frameKey({ settings, renderingFacts }: Session): Promise<string> {
  const { title, site, logo, accent, footer, repository, offline, guide } = settings;
  return keyOf({
    rendering: await renderingFacts(),
    settings: { title, site, logo, accent, footer, repository, offline, guided: guide.length > 0 },
  });
}
