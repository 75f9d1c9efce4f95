/** What of a field's declaration is habit: quotes, blanks, `Array<T>` or `T[]`, the order of alternatives. */
import type { DataFormat } from "../../contract/model/schema.ts";

const bracketed = /\b(?:Readonly)?Array<((?:[^<>]|<[^<>]*>)*)>/gu;
/** A type nested deeper than this is compared as it stands. */
const deepest = 4;

export function comparableField({
  name,
  optional,
  type,
}: Pick<DataFormat["fields"][number], "name" | "optional" | "type">): string {
  const written = arraysBehind(type.replace(/["'`]/gu, "'").replace(/^readonly\s+/u, ""));
  const bare = written.replace(/\s+/gu, "");
  const members = /[<({[]/u.test(bare.replaceAll("[]", "")) ? [bare] : bare.split("|");
  const stated = members.filter((member) => member !== "" && member !== "undefined");
  const mayBeAbsent = optional || stated.length < members.filter(Boolean).length;
  return `${name}${mayBeAbsent ? "?" : ""}:${stated.toSorted().join("|")}`;
}

function arraysBehind(type: string, depth = 0): string {
  const next = type.replace(bracketed, (_, inner: string) =>
    /[|&]/u.test(inner) ? `(${inner})[]` : `${inner}[]`,
  );
  return next === type || depth >= deepest ? next : arraysBehind(next, depth + 1);
}
