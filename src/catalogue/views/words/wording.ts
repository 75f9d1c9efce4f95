/** Short forms of what contracts state at length. All take and give Markdown, and never cut inside code. */

import { opening } from "../../../contract/vocabulary/phrases.ts";

/** The text up to the first of `stops` outside code spans, links and brackets; all of it where none stands. */
function until(markdown: string, stops: RegExp): string {
  let code = false;
  let depth = 0;
  for (let at = 0; at < markdown.length; at++) {
    const letter = markdown[at];
    if (letter === "`") code = !code;
    if (code) continue;
    if (depth === 0 && at > 0 && stops.test(markdown.slice(at, at + 2)))
      return markdown.slice(0, at).trim();
    if (letter === "[" || letter === "(") depth++;
    if (letter === "]" || letter === ")") depth--;
  }
  return markdown.trim();
}

/** `JSON over REST, one batch a minute; CSV nightly` → `JSON over REST`. */
export function gist(markdown: string): string {
  return until(markdown, /^(?:[,;\n]|[.:](?:\s|$)|\s[(–—])/);
}

/** The first sentence, without what follows. */
export function firstSentence(markdown: string): string {
  const sentence = until(markdown, /^(?:[.!?](?:\s|$)|\n\n?)/);
  const stop = markdown.trim().charAt(sentence.length);
  return /[.!?]/.test(stop) ? sentence + stop : sentence;
}

/** Who acts: `push`, `pull` or both, where the wording says so. */
export function act(direction: string | undefined): string | undefined {
  const verbs = ["push", "pull"].filter((verb) =>
    new RegExp(`\\b${verb}`, "i").test(direction ?? ""),
  );
  return verbs.length > 0 ? verbs.join(" and ") : undefined;
}

/** Lower-cases a leading capital unless the word is an abbreviation, a name in code, or a day, month or other noun that keeps it. */
export function midSentence(text: string): string {
  const loses = /^\p{Lu}\p{Ll}/u.test(text) && opening("alwaysCapital", text) === undefined;
  return loses ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
