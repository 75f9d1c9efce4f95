/** The file by which the search knows names: `namedPages`, each under the id that the index gave its page. */
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { NamedPage } from "./named-pages.ts";

/** Pagefind puts this before what it packs. */
const mark = "pagefind_dcd";

const fragmentSchema = z.object({ url: z.string() });

/** Pages that aren't in the index are left out; there is no result to show for them. */
export function namesJson(
  pages: readonly NamedPage[],
  index: ReadonlyMap<string, Uint8Array>,
): string {
  const ids = fragmentIds(index);
  const known = pages.flatMap(({ path, ...page }) => {
    const id = ids.get(`/${path}`);
    return id === undefined ? [] : [{ id, path, ...page }];
  });
  return JSON.stringify(known);
}

function fragmentIds(index: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [name, content] of index) {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(name) ?? [];
    if (id !== undefined) ids.set(urlOf(content), id);
  }
  return ids;
}

function urlOf(packed: Uint8Array): string {
  const text = gunzipSync(packed).toString("utf8");
  return fragmentSchema.parse(JSON.parse(text.slice(text.indexOf(mark) + mark.length))).url;
}
