/**
 * A page as the index should read it. Pagefind joins what no white space divides, and pages are written without any
 * between their elements: names with an arrow between them (`TillLedger`). In code blocks elements are colours, not
 * words, and stay joined. What Pagefind doesn't read is most of a page, and isn't sent: drawings, signs that copy
 * links, and all tags but those that end a sentence, head a section, have an id, or are there for it.
 */
import { inSentences } from "./in-sentences.ts";

/** Of a tag, up to its end: a value in quotes may hold a `>`. */
const attributes = `(?:[^>"]|"[^"]*")*`;
/** With the space before it, which goes as well where a comma follows. */
const unseen = new RegExp(
  `(?<!\\s)(\\s*)<(a|copy-link)\\b${attributes}\\bdata-pagefind-ignore\\b${attributes}>.*?</\\2>(?=([,;])?)|<wbr>`,
  "gs",
);
const boundary = new RegExp(`(</[\\w-]+>)(?=<[a-z]${attributes}>(?![,;]))`, "g");
const tags = new RegExp(`<(/?)([a-z][\\w-]*)(${attributes})>`, "g");

export function indexable(html: string): string {
  const parts = html
    .replace(/<(svg|nav|button|script)[\s>].*?<\/\1>/gs, "")
    .replace(unseen, (_, space = "", _name, comma) => (comma === undefined ? space : ""))
    .split(/(<pre[\s>].*?<\/pre>)/s)
    .map((part) => (part.startsWith("<pre") ? part : divided(inSentences(part))));
  return bare(parts.join(""));
}

function divided(html: string): string {
  return html.replace(boundary, "$1 ");
}

/** Elements that neither end a sentence nor divide words: to Pagefind, text with them is text without them. */
const plain = new Set(
  "a abbr b code dl dt em figure header i kbd ol pre section small span strong table tbody thead time ul".split(
    " ",
  ),
);
const unread = / (?:class|href|tabindex|role|style|aria-[a-z]+|data-(?!pagefind)[a-z-]+)="[^"]*"/g;

function bare(html: string): string {
  /** Of each plain element that is open, whether its tags stay. */
  const open = new Map<string, boolean[]>();
  return html.replace(tags, (tag, slash: string, name: string, own: string) => {
    const bareTag = own === "" ? tag : `<${name}${own.replace(unread, "")}>`;
    if (!plain.has(name)) return bareTag;
    const ofName = open.get(name) ?? [];
    open.set(name, ofName);
    if (slash !== "") return ofName.pop() === true ? tag : "";
    const stays = / (?:id=|data-pagefind)/.test(own);
    ofName.push(stays);
    return stays ? bareTag : "";
  });
}
