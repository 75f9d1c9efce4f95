/** Where a module's settings stand, as far as its text tells: a setting whose key is written there once. */

/** In this order, so that a comment's signs within a string are a string's. */
const stringOrComment =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[^]*?\*\//g;

export interface Position {
  line: number;
  column: number;
}

/** Undefined where the key stands in several places, or in none: the module may have computed it. */
export function placeOfKey(key: string, module: string): Position | undefined {
  const code = module.replace(
    stringOrComment,
    (found, string: string | undefined) => string ?? found.replace(/[^\n]/g, " "),
  );
  const name = key.replace(/\W/g, String.raw`\$&`);
  const [first, second] = code.matchAll(
    new RegExp(String.raw`(?<=[{,]\s*)(["']?)${name}\1\s*[:,}]`, "g"),
  );
  if (first === undefined || second !== undefined) return undefined;
  const before = code.slice(0, first.index).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
