/** JSON as people write it in contracts: with comments, `...` for what is left out, and commas to spare. */

export interface JsonFault {
  /** What should have stood there. */
  reason: string;
  /** Index in the text. */
  at: number;
}

type Expected = "value" | "element" | "name" | "colon" | "comma";

const piece =
  /\s+|\/\/[^\n\r]*|\/\*[^]*?\*\/|(?<ellipsis>\.{3}|…)|(?<string>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<scalar>(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)\b)|(?<mark>[{}[\],:])/uy;

const anyPiece = new RegExp(piece.source, "gu");

export interface JsonToken {
  at: number;
  written: string;
}

/** The tokens of a text without a fault; blanks and comments are passed over. */
export function* tokensOf(text: string): Generator<JsonToken, undefined> {
  for (const found of text.matchAll(anyPiece)) {
    const { ellipsis, string, scalar, mark } = found.groups ?? {};
    const written = ellipsis ?? string ?? scalar ?? mark;
    if (written !== undefined) yield { at: found.index, written };
  }
  return undefined;
}

/** The first place that is no JSON even so; nothing where the text can be read. */
export function jsonFault(text: string): JsonFault | undefined {
  if (isStrict(text)) return undefined;
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let isEmpty = true;
  let at = 0;
  while (at < text.length) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (found === null) return { reason: missing(expected, open), at };
    const { ellipsis, string, scalar, mark } = found.groups ?? {};
    const written = ellipsis ?? string ?? scalar ?? mark;
    if (written !== undefined) {
      const next = follow(expected, open, { ellipsis, string, scalar, mark });
      if (next === undefined) return { reason: missing(expected, open), at };
      expected = next;
      isEmpty = false;
    }
    at += found[0].length;
  }
  if (isEmpty || (open.length === 0 && expected === "comma")) return undefined;
  return { reason: `it ends too early, ${missing(expected, open)}`, at: text.trimEnd().length };
}

/** Most examples are, and the native parser says so in no time. */
function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

type Token = Record<"ellipsis" | "string" | "scalar" | "mark", string | undefined>;

/** What may come after the token; nothing if the token can't stand here. Keeps `open` up to date. */
function follow(expected: Expected, open: ("{" | "[")[], token: Token): Expected | undefined {
  const { ellipsis, string, scalar, mark } = token;
  if (ellipsis !== undefined) {
    if (expected === "colon") return undefined;
    return expected === "value" ? "comma" : expected;
  }
  const takesValue = expected === "value" || expected === "element";
  if (string !== undefined && expected === "name") return "colon";
  if (string !== undefined || scalar !== undefined) return takesValue ? "comma" : undefined;
  switch (mark) {
    case "{":
    case "[":
      if (!takesValue) return undefined;
      open.push(mark);
      return mark === "{" ? "name" : "element";
    case ":":
      return expected === "colon" ? "value" : undefined;
    case ",":
      if (open.length === 0 || expected === "value" || expected === "colon") return undefined;
      return open.at(-1) === "{" ? "name" : "element";
    default:
      return close(mark, expected, open);
  }
}

function close(
  mark: string | undefined,
  expected: Expected,
  open: ("{" | "[")[],
): Expected | undefined {
  const closes = open.at(-1) === (mark === "}" ? "{" : "[");
  if (!closes || expected === "value" || expected === "colon") return undefined;
  open.pop();
  return "comma";
}

function missing(expected: Expected, open: readonly ("{" | "[")[]): string {
  if (expected === "value") return "a value is missing";
  if (expected === "colon") return "`:` is missing after a name";
  const end = open.at(-1) === "{" ? "`}`" : "`]`";
  if (expected === "name") return `a name in double quotes or ${end} is missing`;
  if (expected === "element") return `a value or ${end} is missing`;
  return open.length === 0 ? "it goes on after the end" : `\`,\` or ${end} is missing`;
}
