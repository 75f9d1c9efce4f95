/** "Till: Ben Ahn · Ledger: Kaya Moon": several contacts in one line. */
import type { Entry } from "./contact-tables.ts";
import { systemAlone } from "../systems/contact-roles.ts";
import type { Reading } from "../../reading.ts";

/** Before the next name of a role, in bold or not. */
const nextInLine =
  /(?:\s+[|·•/]\s+|\s*[.,;]\s+)(?:and\s+)?(?=\*{0,2}(\p{L}[^:：*_`[\],;|·•]{0,60}?)(?:\*\*\s*[:：]|[:：](?:\*\*)?)\s)/gu;
const roleInFront = /^\*{0,2}([^:：*]+)(?:\*\*\s*[:：]|[:：](?:\*\*)?)\s+(.+)$/u;

/** Only where what follows names a system: "Priya, phone: 555" is one contact. */
export function sideBySide(entry: Entry, reading: Reading): Entry[] {
  if (!/[:：]/u.test(entry.name)) return [entry];
  const next = [...entry.name.matchAll(nextInLine)];
  const naming = next.filter(([, role = ""]) => systemAlone(role, reading));
  // Bars part all of them alike; a comma may as well go on with a person.
  const ends = naming.length > 0 ? next.filter((end) => isBar(end[0]) || naming.includes(end)) : [];
  const starts = [0, ...ends.map(({ 0: gap, index }) => index + gap.length)];
  const parts = starts.map((start, index) => entry.name.slice(start, ends[index]?.index));
  return parts.flatMap((part, index): Entry[] => {
    if (index === 0) return [{ ...entry, name: part }];
    const [, role, name] = roleInFront.exec(part) ?? [];
    return role && name ? [{ role: role.trim(), name, place: entry.place }] : [];
  });
}

const isBar = (gap: string) => /[|·•]/u.test(gap);
