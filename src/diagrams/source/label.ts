/** Any text as a Mermaid label: shown as written, never read as syntax or markup. */

/**
 * Everything but letters, marks, digits and harmless punctuation becomes a character code. Mermaid reads `#35;` as
 * the character, in labels of every diagram type.
 */
export function escapeLabel(text: string): string {
  return oneLine(text).replace(
    /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200d ·…→←⇄,.:/()+_-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}

/**
 * Several facts, `JSON over REST · daily 02:00`: in one line of at most `limit` characters, else in one
 * each, where the point between them would hang, or stand in a line of its own.
 */
export function escapeFacts(text: string, limit: number): string {
  const whole = oneLine(text);
  if (length(whole) <= limit) return escapeLabel(whole);
  return whole.split(" · ").map(escapeLabel).join("<br/>");
}

/** Cuts at a clause where there is one, else at a word, so that the result has at most `limit` characters. */
export function shorten(text: string, limit: number): string {
  const whole = plain(text);
  if (length(whole) <= limit) return whole;
  const clause = whole.split(/\s*[;(\n]|[.,:]\s|\s[–—-]\s/u, 1)[0]?.trim() ?? "";
  if (clause && length(clause) <= limit) return clause;
  return clip(clause || whole, limit);
}

/** Cuts between words, wherever that may be. */
export function clip(text: string, limit: number): string {
  const whole = plain(text);
  if (length(whole) <= limit) return whole;
  const kept = take(whole, limit - 1);
  const lastSpace = kept.lastIndexOf(" ");
  const words = lastSpace > limit / 2 ? kept.slice(0, lastSpace).replace(unfinished, "") : kept;
  return `${words.replace(/[\s,;:]+$/u, "")}…`;
}

/** English words that want another behind them. */
const unfinished = /(?:\s+(?:an?|and|at|by|for|from|in|of|on|or|the|to|with))+$/u;

/** Inline Markdown without its marks, and an MDX component as what it names. */
export function plain(text: string): string {
  return oneLine(
    text
      .replace(/<\w+[^>]*?\bname="([^"]*)"[^>]*>/gu, "$1")
      .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
      .replace(/(\*\*|__)(.+?)\1/gu, "$2")
      .replace(/`+([^`]*)`+/gu, "$1"),
  );
}

/** Lines of at most `width` characters where words allow it; a number and what it counts stay together. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of oneLine(text).split(/(?<!\d) | (?![%\p{Ll}])/u)) {
    const line = lines.at(-1);
    if (line !== undefined && length(line) + 1 + length(word) <= width)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Most text is plain ASCII, where a character is one unit and segmenting is slow. */
const isPlainText = (text: string): boolean => /^[ -~]*$/u.test(text);

function length(text: string): number {
  return isPlainText(text) ? text.length : [...segmenter.segment(text)].length;
}

function take(text: string, count: number): string {
  if (isPlainText(text)) return text.slice(0, count);
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
    .slice(0, count)
    .join("");
}
