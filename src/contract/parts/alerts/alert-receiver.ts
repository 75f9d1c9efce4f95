/** Whom an alert reaches: somebody on call, a role, a channel or an address. */
import { opening, says } from "../../vocabulary/phrases.ts";

/** "#payments", "@store", "ops@example.org" */
const handle = /(?:^|[\s(`])[#@][\p{L}\d]|[\p{L}\d]@[\p{L}\d]/u;

export function isSomebody(text: string): boolean {
  return handle.test(text) || says(text, "onCall") || says(text, "role");
}

/** "page load over 2 s" speaks of another page. */
export function isReceiver(who: string): boolean {
  if (says(who, "nobody")) return false;
  return isSomebody(who) || /^\p{Lu}/u.test(who) || opening("article", who) !== undefined;
}
