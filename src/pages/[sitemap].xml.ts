/** The sitemap, which there is only where the site's origin is known: its addresses must be absolute. */
import { sitemap } from "../exports/sitemap.ts";
import { contractPath } from "../catalogue/addresses.ts";
import { atlas } from "../site/atlas/atlas.ts";
import { siteLinks } from "../site/files/links.ts";
import { absoluteHref } from "../site/atlas/hrefs.ts";

export async function getStaticPaths() {
  const { settings } = await atlas();
  return settings.site === undefined ? [] : [{ params: { sitemap: "sitemap" } }];
}

export async function GET(): Promise<Response> {
  const { catalogue } = await atlas();
  const changed = new Map(
    catalogue.contracts.map(({ id, lastUpdated }) => [contractPath(id), lastUpdated?.date]),
  );
  const { pages } = await siteLinks();
  const entries = pages.map(({ path }) => ({
    address: absoluteHref(path),
    changed: changed.get(path),
  }));
  return new Response(sitemap(entries), { headers: { "Content-Type": "application/xml" } });
}
