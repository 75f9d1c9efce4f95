/** `<li>Till owner: Ada</li>`, `<li>Ada Lind (Till)</li>`: contacts in lists that are written in HTML. */
import type { Entry } from "./contact-entry.ts";
import { contactOf, entryIn } from "./contact-lines.ts";
import { peopleSaid, thoseInDuty } from "./contacts-in-brackets.ts";
import { itemsInHtml } from "../../markdown/html/html-items.ts";
import type { Node } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";

/** Behind a label in bold anybody is a contact, as in a list of Markdown. */
export function contactsInHtml(blocks: readonly Node[], reading: Reading): Entry[] {
  const items = blocks.flatMap(itemsInHtml);
  const listed = items.flatMap(({ markdown, isLabelled, place }) => {
    const entry = entryIn(markdown, place);
    if (!entry) return [];
    return isLabelled ? [entry] : contactOf(entry, reading);
  });
  const people = items.flatMap(({ markdown, place }) => peopleSaid(markdown, place));
  return [...listed, ...thoseInDuty(people, reading)];
}
