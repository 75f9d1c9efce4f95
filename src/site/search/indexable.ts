/**
 * A page as the index should read it. Pagefind joins what no white space divides, and pages are written without any
 * between their elements: names with an arrow between them (`TillLedger`). In code blocks elements are colours, not
 * words, and stay as they are. What Pagefind doesn't read is half of many a page, and isn't sent: drawings, signs that
 * copy links, and attributes but ids and its own.
 */
import { inSentences } from "./in-sentences.ts";

export function indexable(html: string): string {
  return html
    .replace(/<svg[\s>].*?<\/svg>/gs, "")
    .replace(/<(a|copy-link)\b[^>]*\bdata-pagefind-ignore\b[^>]*>.*?<\/\1>/gs, "")
    .split(/(<pre[\s>].*?<\/pre>)/s)
    .map((part) => (part.startsWith("<pre") ? bare(part) : divided(bare(inSentences(part)))))
    .join("");
}

const unread = / (?:class|href|tabindex|role|style|aria-[a-z]+|data-(?!pagefind)[a-z-]+)="[^"]*"/g;

function bare(html: string): string {
  return html.replace(/<[a-z][^>]*>/g, (tag) => tag.replace(unread, ""));
}

function divided(html: string): string {
  return html.replace(/(<\/[\w-]+>)(?=<[a-z])/g, "$1 ");
}
