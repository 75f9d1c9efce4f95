/** Short terms stand in one line: where one is broken at its hyphen it reads as two. */
import { isShortTerm } from "../../catalogue/views/short-term.ts";

/**
 * Code, any other tag, a channel's name, and what is said of nearly every direction. A tag ends behind its attributes: in
 * their values, which an author may have written, `>` is a sign like any other, and nothing may be put there.
 */
const parts =
  /<code>([^<]*)<\/code>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|(?<![\p{L}\p{N}&#/-])(?:#[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)+|real-time)(?![\p{L}\p{N}_-])/giu;

/** @param html Of one value, without code blocks. */
export function wholeTerms(html: string): string {
  return html.replace(parts, (part: string, code: string | undefined) => {
    if (code !== undefined)
      return isShortTerm(code) ? part.replace("<code>", '<code class="whole">') : part;
    return part.startsWith("<") || !isShortTerm(part) ? part : `<span class="whole">${part}</span>`;
  });
}
