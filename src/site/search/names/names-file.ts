/** The file by which the search knows names, each under the id that the index gave its page, and common words. */
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { commonWords } from "./common-words.ts";
import type { NamedPage } from "./named-pages.ts";

/** Pagefind puts this before what it packs. */
const mark = "pagefind_dcd";

const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  filters: z.record(z.string(), z.array(z.string())).optional(),
});

type Fragment = z.infer<typeof fragmentSchema>;

export interface NamesFile {
  /** Pages that aren't in the index are left out; there is no result to show for them. */
  pages: (NamedPage & { id: string })[];
  /** Common words of these pages, divided by spaces. */
  words: string;
}

export function namesJson(
  named: readonly NamedPage[],
  index: ReadonlyMap<string, Uint8Array>,
): string {
  const fragments = fragmentsIn(index);
  const ids = new Map([...fragments].map(([id, { url }]) => [url, id]));
  const pages = named.flatMap(({ path, ...page }) => {
    const id = ids.get(`/${path}`);
    return id === undefined ? [] : [{ id, path, ...page }];
  });
  const texts = [...fragments.values()].filter(isOfCatalogue).map(({ content }) => content);
  return JSON.stringify({ pages, words: commonWords(texts).join(" ") } satisfies NamesFile);
}

/** By id, in the order of their addresses, which is the same wherever the index was made. */
function fragmentsIn(index: ReadonlyMap<string, Uint8Array>): Map<string, Fragment> {
  const fragments = [...index].flatMap(([name, content]) => {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(name) ?? [];
    return id === undefined ? [] : [[id, unpacked(content)] as const];
  });
  return new Map(fragments.toSorted(([, { url: one }], [, { url: two }]) => (one < two ? -1 : 1)));
}

/** The guide is about contracts in general, and lists words for headings and labels in any form. */
function isOfCatalogue({ filters }: Fragment): boolean {
  return filters?.["kind"]?.includes("Guide") !== true;
}

function unpacked(packed: Uint8Array): Fragment {
  const text = gunzipSync(packed).toString("utf8");
  return fragmentSchema.parse(JSON.parse(text.slice(text.indexOf(mark) + mark.length)));
}
