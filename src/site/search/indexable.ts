/**
 * A page as the index should read it. Pagefind joins what no white space divides, and pages are written without any
 * between their elements: header cells (`ResourceReads`) and names with an arrow between them (`TillLedger`).
 */
export function indexable(html: string): string {
  return html.replace(/<\/th>|<svg[\s>]/g, (tag) => (tag === "</th>" ? `${tag} ` : ` ${tag}`));
}
