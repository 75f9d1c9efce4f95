/** The sitemap search engines read. https://www.sitemaps.org/protocol.html */
import { xmlText } from "./xml.ts";

export interface SitemapEntry {
  /** Absolute. */
  address: string;
  /** YYYY-MM-DD, where it is known. */
  changed?: string | undefined;
}

export function sitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, changed }) => {
    const lastmod = changed === undefined ? "" : `<lastmod>${xmlText(changed)}</lastmod>`;
    return `  <url><loc>${xmlText(address)}</loc>${lastmod}</url>\n`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("")}</urlset>\n`
  );
}
