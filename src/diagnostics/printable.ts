/** Text of a contract made safe for a terminal, and its width there. */

/** Control characters could move the cursor or recolour the terminal; they are shown as `�`. */
export function printable(text: string): string {
  return text.replace(unprintable, "�");
}

// Tabs and line breaks stay; marks that reverse the writing direction go with the control characters.
const unprintable = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const zeroWidth = /^[\p{M}\p{Cf}]$/u;
const twoColumns =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]$|^\p{Emoji_Presentation}$/u;

/** Blank text as wide as the given text, so that what follows stands below what follows it. */
export function blankLike(text: string): string {
  return Array.from(text, blankCharacter).join("");
}

function blankCharacter(character: string): string {
  if (character === "\t") return "\t";
  if (zeroWidth.test(character)) return "";
  return twoColumns.test(character) ? "  " : " ";
}
