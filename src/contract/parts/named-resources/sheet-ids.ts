/** "Google Sheet "Rates" (1AbC…), both write": a sheet that an item of a list names by its id. */
import { googleId } from "./identifiers.ts";
import { says } from "../../vocabulary/phrases.ts";

/** Further on an id is spoken of, not listed. */
const longestHead = 160;
/** Not in code already, nor a part of an address. */
const bare = new RegExp(`(?<![\\w\`/=.-])${googleId.source}(?![\`/.])`, "u");

/**
 * The text as if the id stood in code, where a word for a sheet stands in front.
 *
 * @param isAmongSheets elsewhere it is said already that sheets are listed
 */
export function withSheetIdInCode(text: string, isAmongSheets: boolean): string {
  const head = text.slice(0, longestHead);
  const found = isAmongSheets || says(head, "sheet") ? bare.exec(head) : null;
  if (!found || !(isAmongSheets || says(head.slice(0, found.index), "sheet"))) return text;
  const end = found.index + found[0].length;
  return `${text.slice(0, found.index)}\`${found[0]}\`${text.slice(end)}`;
}

export function isSheetById(wording: string, name: string, isAmongSheets: boolean): boolean {
  return googleId.test(name) && (isAmongSheets || says(wording, "sheet"));
}
