/**
 * A page as the index should read it. Pagefind joins what no white space divides, and pages are written without any
 * between their elements: cells (`ResourceReads`), names with an arrow between them (`TillLedger`). In code blocks
 * elements are colours, not words, and stay as they are. What Pagefind doesn't read is half of many a page, and isn't
 * sent: drawings, and attributes but ids and its own.
 */
export function indexable(html: string): string {
  return html
    .replace(/<svg[\s>].*?<\/svg>/gs, "")
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(unread, ""))
    .split(/(<pre[\s>].*?<\/pre>)/s)
    .map((part) => (part.startsWith("<pre") ? part : divided(part)))
    .join("");
}

const unread = / (?:class|href|tabindex|role|style|aria-[a-z]+|data-(?!pagefind)[a-z-]+)="[^"]*"/g;

function divided(html: string): string {
  return html.replace(/(<\/[\w-]+>)(?=<[a-z])/g, "$1 ");
}
