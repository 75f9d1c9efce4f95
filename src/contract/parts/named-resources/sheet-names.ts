/** "Price list, Stock" behind "Sheets": names for people, of a word or a few each. */
import type { SystemNames } from "../../names/systems.ts";
import { says } from "../../vocabulary/phrases.ts";

const longest = 5_000;
/** Names in code and links are read as what they are. */
const marked = /[`<[\]"“”„]/;
const separator = /\s*[,，、;；\n]\s*(?![^()]*\))/u;
/** A name begins with a capital or a digit; of a sentence only the first does, and that has more words. */
const entry = /^((?!\p{Ll})[\p{L}\p{N}][^\s,.:()]*(?: [^\s,.:()–—]+){0,3})(\s*\([^()]*\))?$/u;

/** The value as if the names of its list stood in code; unchanged where anything else stands among them. */
export function withSheetsInCode(value: string, systems: SystemNames): string {
  if (value.length > longest || marked.test(value)) return value;
  const pieces = value
    .replace(/^[^\S\n]*[-*]\s+/gm, "")
    .trim()
    .replace(/\.$/u, "")
    .split(separator);
  const named = pieces.map((piece) => entry.exec(piece));
  const isList = named.every((found) => found !== null && isName(found[1] ?? "", systems));
  if (pieces.length < 2 || !isList) return value;
  return named.map((found) => `\`${found?.[1] ?? ""}\`${found?.[2] ?? ""}`).join(", ");
}

function isName(name: string, systems: SystemNames): boolean {
  const tells = (["reads", "writes", "runs", "not", "noName"] as const).some((key) =>
    says(name, key),
  );
  return !tells && systems.mentions.in(name).length === 0;
}
