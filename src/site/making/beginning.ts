/** What a build begins with: the pages that are known, and the search index, while Astro gets ready. */
import { cataloguePaths } from "../recall/catalogue-pages.ts";
import { type BegunIndex, siteIndex, type SiteIndex } from "../search/index/index-site.ts";
import { recalledIndex } from "../search/index/kept-index.ts";
import { namedPages } from "../search/names/named-pages.ts";
import type { Recall } from "../session/recalled.ts";
import type { Session } from "../session/session.ts";
import { guidePath } from "../settings/guide.ts";

interface Beginning {
  recall: Recall | undefined;
  index: SiteIndex;
  /** Of the pages in the index. */
  order: string[];
}

/**
 * Where something has changed, the index is begun at once and grows as pages are found to be known; where nothing has,
 * it is most likely known as well. Pages that are known are written while something else is waited for: for Astro, which
 * bundles, or for an index that has to be written.
 */
export async function beginning(session: Session): Promise<Beginning> {
  const { settings, looking } = session;
  const { catalogue } = await session.workspace();
  const order = [...cataloguePaths(catalogue), ...settings.guide.map(guidePath)];
  const opened: { recall?: Recall | undefined } = {};
  const newIndex = (begun?: BegunIndex): SiteIndex =>
    siteIndex({
      order,
      known: (path) => looking?.read(path),
      begun,
      directory: settings.out,
      names: namedPages(catalogue),
      onText: (path, text) => opened.recall?.keepText(path, text),
    });
  const begun = (await looking?.hasChanged())
    ? newIndex(await looking?.indexAhead(order))
    : undefined;
  if (begun) looking?.onMore(begun.more);
  const recall = (opened.recall = await session.recall);
  const index = begun ?? (recall?.index ? recalledIndex(recall.index, settings.out) : newIndex());
  if (recall?.index) await recall.write(settings.out);
  return { recall, index, order };
}
