/** AS2 and its like are sent to the receiver's address: the URL in Ledger's column is where Till posts. */
import { settingsBySystem } from "../systems/columns-by-system.ts";
import type { Place } from "../../model/document.ts";
import type { Direction, Reading } from "../reading.ts";
import { isColumn, labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

const address = /^`?(https?:\/\/[^\s`<>]+)`?$/i;

export function receivingAddress(
  { to }: Direction,
  reading: Reading,
): { place: Place; url: string } | undefined {
  if (reading.systems.own.length !== 2) return undefined;
  for (const { name, topic, values, place } of settingsBySystem(reading)) {
    const bare = name.replace(/^\S+ /u, (word) => (says(word, "postedTo") ? "" : word));
    const isAddress = [name, bare].some(
      (each) => isColumn(each, "url") || labelKeyOf(each) === "endpoint",
    );
    const [, url] = isAddress ? (address.exec(values.get(to) ?? "") ?? []) : [];
    if (url && says(`${topic} ${name}`, "postedTo")) return { place, url };
  }
  return undefined;
}
