/** A page cut down to what the index reads of it, by a third of what Pagefind would be sent and would pass over. */
import { indexable } from "./indexable.ts";

const language = /<html[^>]*>/;
/** Signs that copy are taken out with the space before them; a page has no other links that are passed over. */
const passedOver =
  /<(?!(?:a|copy-link)\b)([a-z][\w-]*)\b(?:[^>"]|"[^"]*")*\bdata-pagefind-ignore\b(?:[^>"]|"[^"]*")*>/g;

export function indexText(html: string): string {
  const [opening = "<html>"] = language.exec(html) ?? [];
  const body = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
  return `${opening}${indexable(withoutPassedOver(body))}</main>`;
}

function withoutPassedOver(body: string): string {
  let left = "";
  let from = 0;
  for (const { index, 0: tag, 1: name = "" } of body.matchAll(passedOver)) {
    // What stands in something that is passed over goes with it.
    if (index < from) continue;
    left += body.slice(from, index);
    from = endOf(name, body, index + tag.length);
  }
  return left + body.slice(from);
}

/** Behind the tag that closes an element of this name, which may hold others of its name. */
function endOf(name: string, body: string, inside: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])[^>]*>`, "g");
  tags.lastIndex = inside;
  for (let depth = 1, tag = tags.exec(body); tag; tag = tags.exec(body)) {
    depth += tag[1] === "" ? 1 : -1;
    if (depth === 0) return tags.lastIndex;
  }
  return body.length;
}
