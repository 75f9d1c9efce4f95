/** What a page shows: put together when it is made, unless a build has done so when it looked for what has changed. */
import { type Atlas, atlas } from "../atlas/atlas.ts";
import { currentSession } from "../session/session.ts";

/** @param path below the site's base */
export async function shownOn<Facts extends object>(
  path: string,
  make: (atlas: Atlas) => Facts,
): Promise<Facts> {
  const { shown } = currentSession();
  const ready = shown.get(path);
  shown.delete(path);
  // Whoever looked through the page has called the same function.
  return (ready as Facts | undefined) ?? make(await atlas());
}
