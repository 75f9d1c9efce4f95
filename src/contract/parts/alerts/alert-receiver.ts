/** Whom an alert reaches: somebody on call, a role, a channel or an address. */
import { opening, phraseSource, says } from "../../vocabulary/phrases.ts";

/** "#payments", "@store", "ops@example.org"; "#12" is a ticket, "#ff0000" a colour. */
const handle =
  /(?:^|[\s(`])(?:@[\p{L}\d]|#(?!\d+(?![\p{L}\d_-])|(?=[a-f]*\d)[\da-f]{6}\b)[\p{L}\d])|[\p{L}\d]@[\p{L}\d]/iu;

const addressAlone = /^`?(?:[#@]\p{L}[\p{L}\d._-]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`?$/u;
const atEnd = new RegExp(`(?:${phraseSource("onCall")}|${phraseSource("role")})$`, "i");
const startsName = /^\p{Lu}/u;

/** "#payments", "Store on-call": somebody and nothing else, where other words may stand as well. */
export function isAddressed(words: string): boolean {
  if (says(words, "nobody")) return false;
  return addressAlone.test(words) || (startsName.test(words) && atEnd.test(words));
}

export function isSomebody(text: string): boolean {
  if (handle.test(text) || says(text, "onCall") || says(text, "role")) return true;
  // "PagerDuty is not paged", "Opsgenie (planned)"
  const isDoubted = (["not", "planned", "retired"] as const).some((key) => says(text, key));
  return opening("pagingService", text) !== undefined && !isDoubted;
}

/** "page load over 2 s" speaks of another page. */
export function isReceiver(who: string): boolean {
  if (says(who, "nobody")) return false;
  return isSomebody(who) || /^\p{Lu}/u.test(who) || opening("article", who) !== undefined;
}
