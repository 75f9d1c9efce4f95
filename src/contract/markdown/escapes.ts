/**
 * Backslashes that other tools' exports put before signs which mean nothing where they stand: "1\.1",
 * "client\_rates". What is left is the same Markdown, in which a version is a version and a name a name.
 */

/** In code and between angle brackets a backslash is no escape. */
const escape = /`+[^`]*`+|<[^<>\s]+>|\\([!-/:-@[-`{-~])/gu;
const neverMeant = new Set("/:,;?@%'\"=");
const letterOrDigit = /^[\p{L}\p{N}]$/u;
/** How much of a line may stand before what makes it a list's. */
const longestFront = 12;

export function withoutEscapes(source: string): string {
  if (!source.includes("\\")) return source;
  return source.replace(escape, (whole: string, sign: string | undefined, at: number) =>
    sign !== undefined && meansNothing(sign, source, at) ? sign : whole,
  );
}

function meansNothing(sign: string, source: string, at: number): boolean {
  const front = lineBefore(source, at);
  const next = source[at + 2] ?? "";
  switch (sign) {
    case "_":
      return letterOrDigit.test(source[at - 1] ?? "") && letterOrDigit.test(next);
    case ".":
      return !/^\s*\d+$/u.test(front) || /\S/u.test(next);
    case "-":
      return front.trim() !== "" || letterOrDigit.test(next) || source.length === 2;
    case "#":
    case "+":
    case ">":
      return front.trim() !== "";
    case "!":
      return next !== "[";
    default:
      return neverMeant.has(sign);
  }
}

function lineBefore(source: string, at: number): string {
  const near = source.slice(Math.max(0, at - longestFront), at);
  return near.slice(near.lastIndexOf("\n") + 1);
}
