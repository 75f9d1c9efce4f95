/** Names → ids that are safe in a URL. */
import { remembered } from "./remembered.ts";

/** "C++" and "C#" are names of their own, and so are "Disney+" and "A+B": signs right behind a word are part of it. */
export function signsInWords(name: string): string {
  const joined = name.replace(/(?<=[\p{L}\p{N}])\s*\+\s*(?=[\p{L}\p{N}])/gu, " plus ");
  return joined.replace(/(?<=[\p{L}\p{N}])[+#]+(?![\p{L}\p{N}])/gu, (signs) =>
    Array.from(signs, (sign) => (sign === "+" ? " plus" : " sharp")).join(""),
  );
}

/** `finance_dw.journal_entries` → `finance-dw-journal-entries`; letters of any script stay, case and marks of punctuation go. */
export const slugOf = remembered((name) => {
  const slug = signsInWords(name.normalize("NFKC"))
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return slug === "" ? `x-${checksum(name)}` : fittingAFile(slug);
});

/** An id is a folder's name in the site, and file systems take no more than 255 bytes. */
const mostBytes = 200;

function fittingAFile(slug: string): string {
  if (slug.length * bytesOfALetter <= mostBytes) return slug;
  const bytes = new TextEncoder().encode(slug);
  if (bytes.length <= mostBytes) return slug;
  const cut = new TextDecoder().decode(bytes.subarray(0, mostBytes)).replace(/(?:\uFFFD|-)+$/u, "");
  return `${cut}-${checksum(slug)}`;
}

const bytesOfALetter = 3;

/** FNV-1a, 32 bit: a name of nothing but symbols still needs an id of its own, the same in every run. */
function checksum(name: string): string {
  let hash = 0x811c9dc5;
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
