/** "Google Sheet "Budget" (`1AbC…`)": what people call a thing, in the words in front of its identifier. */
import { isGeneric } from "./kind-words.ts";
import { says } from "../../vocabulary/phrases.ts";

const quotedLast = /["“„«]([^"“”„«»\n]{1,80})["“”»]$/u;
const longestKind = 3;

/** Nothing where they say only what the thing is: "Google Sheet `1AbC…`". */
export function humanName(before: string): string | undefined {
  const words = before
    .replace(/(?<![\s([{:–—,-])[\s([{:–—,-]+$/u, "")
    .replace(/[*_]/g, "")
    .trim();
  const name = quotedLast.exec(words)?.[1]?.trim() ?? behindKind(words);
  return isGeneric(name) ? undefined : name;
}

/** "Google Sheet Tier rules", but "Sheet Music" is a name; within a name a word stands in lower case as well. */
function behindKind(words: string): string {
  const all = words.split(" ");
  for (let length = 2; length <= longestKind && length < all.length; length += 1) {
    const kind = all.slice(0, length).join(" ");
    const isName = /^\p{Lu}/u.test(all[length] ?? "");
    if (isName && says(kind, "sheet") && isGeneric(kind)) return all.slice(length).join(" ");
  }
  return words;
}
