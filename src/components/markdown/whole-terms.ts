/** Short terms stand in one line: where one is broken at its hyphen it reads as two. */
import { isShortTerm } from "../../catalogue/views/words/short-term.ts";

/**
 * Code, any other tag, a channel's name, a day, and what is said of nearly every direction. A tag ends behind its attributes: in
 * their values, which an author may have written, `>` is a sign like any other, and nothing may be put there.
 * What closes behind a term stays with it: a box in a line is parted from its comma, and from a space that doesn't break.
 */
const parts =
  /(<code>([^<]*)<\/code>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|(?<![\p{L}\p{N}&#/-])(?:#[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)+|real-time|\d{4}-\d\d-\d\d)(?![\p{L}\p{N}_-]))([,.;:!?)]*(?:\u00a0·)?)/giu;

/** A command may be broken between its words: one that is broken in `--date` is another. */
function wholeWords(code: string): string {
  return code.replace(/[^\s]*-[^\s]*/g, (word) =>
    isShortTerm(word) ? `<span class="whole">${word}</span>` : word,
  );
}

/** @param html Of one value, without code blocks. */
export function wholeTerms(html: string): string {
  return html.replace(parts, (all: string, part: string, code: string | undefined, end: string) => {
    const isTag = code === undefined && part.startsWith("<");
    if (isTag) return all;
    if (!isShortTerm(code ?? part))
      return code === undefined ? all : `<code>${wholeWords(code)}</code>${end}`;
    const whole =
      code === undefined
        ? `<span class="whole">${part}</span>`
        : part.replace("<code>", '<code class="whole">');
    return end === "" ? whole : `<span class="held">${whole}${end}</span>`;
  });
}
