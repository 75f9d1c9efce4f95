/** What looks like a hint and is a value: "cents [EUR]", "sales_<date>.csv". */

/** A unit, a standard, a class of codes, a channel, or a list of values. */
const value = /^\[(?:[A-Z]{2,5}|RFC \d+|\dxx|#[\p{L}\p{N}-]+|[A-Z_]{3,}(?:, ?[A-Z_]{3,})+)\]$/u;
/** In capitals as well, and yet to be filled in. */
const open =
  /^\[(?:TB[ACD]|TODO|FIXME|X+|Y{2,}|DATE|NAMES?|URL|ID|TEAM|LINK|EMAIL|MAIL|OWNER|HOST|PATH|KEY|TYPE|TIME|USER|ROLE)\]$/;
/** The end of a word that the value stands behind. */
const behindWord = /[\p{L}\p{N}] $/u;

export function isPattern(hint: { text: string; offset: number }, text: string): boolean {
  const before = text.slice(Math.max(0, hint.offset - 2), hint.offset);
  if (hint.text.startsWith("["))
    return value.test(hint.text) && !open.test(hint.text) && behindWord.test(before);
  if (!hint.text.startsWith("<")) return false;
  const end = hint.offset + hint.text.length;
  return (
    /[\p{L}\p{N}][_./-]$/u.test(before) || /^[_./-][\p{L}\p{N}<*]/u.test(text.slice(end, end + 2))
  );
}
