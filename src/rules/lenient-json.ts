/** JSON as people write it in contracts: with comments, `...` for what is left out, and trailing commas. */

export interface JsonFault {
  /** What the parser missed, in its own words without the position. */
  reason: string;
  /** Index in the text. */
  at: number;
}

/** The first fault that isn't one of the liberties above; nothing where the text can be read. */
export function jsonFault(text: string): JsonFault | undefined {
  const strict = withoutLiberties(text);
  if (strict.trim() === "") return undefined;
  try {
    JSON.parse(strict);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(reason)?.[1];
    return {
      reason: reason.replace(
        /,? ?(?:\.\.\.)?"[^]*" is not valid JSON$| (?:in JSON )?at position[^]*$/,
        "",
      ),
      at: position === undefined ? text.trimEnd().length : Number(position),
    };
  }
}

const piece =
  /(?<string>"(?:[^"\\\n]|\\.)*")|(?<comment>\/\/[^\n]*|\/\*[^]*?\*\/)|(?<ellipsis>\.{3}|…)|(?<word>[^\s,:{}[\]"/.…]+|[/.])|(?<mark>[,:{}[\]"])/g;

/** The same text in strict JSON, every character in its place, so that positions stay true. */
function withoutLiberties(text: string): string {
  const characters = Array.from({ length: text.length }, (_, index) => text.charAt(index));
  const overwrite = (start: number, length: number, by: string): void => {
    for (let index = 0; index < length; index++) {
      const isBreak = /[\n\r]/.test(text.charAt(start + index));
      characters[start + index] = isBreak ? text.charAt(start + index) : (by[index] ?? " ");
    }
  };
  let last = "";
  let pendingComma: number | undefined;
  for (const { index, groups = {}, 0: token } of text.matchAll(piece)) {
    if (groups["comment"] !== undefined) overwrite(index, token.length, "");
    else if (groups["ellipsis"] !== undefined && last !== ":") overwrite(index, token.length, "");
    else if (token === "," && (pendingComma !== undefined || last === "{" || last === "[")) {
      overwrite(index, 1, "");
    } else {
      if (groups["ellipsis"] !== undefined) overwrite(index, token.length, "0");
      if (/^[}\]]$/.test(token) && pendingComma !== undefined) overwrite(pendingComma, 1, "");
      pendingComma = token === "," ? index : undefined;
      last = token;
    }
  }
  return characters.join("");
}
