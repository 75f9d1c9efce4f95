/**
 * A page as the index should read it. Pagefind joins what no white space divides, and pages are written without any
 * between their elements: cells (`ResourceReads`), names with an arrow between them (`TillLedger`). In code blocks
 * elements are colours, not words, and stay as they are. Drawings, half of many a page, say nothing that isn't in its text.
 */
export function indexable(html: string): string {
  return html
    .replace(/<svg[\s>].*?<\/svg>/gs, "")
    .split(/(<pre[\s>].*?<\/pre>)/s)
    .map((part) => (part.startsWith("<pre") ? part : divided(part)))
    .join("");
}

function divided(html: string): string {
  return html.replace(/(<\/[\w-]+>)(?=<[a-z])/g, "$1 ");
}
