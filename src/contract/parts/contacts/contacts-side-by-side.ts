/** "Till: Ben Ahn · Ledger: Kaya Moon": several contacts in one line. */
import type { Entry } from "./contact-entry.ts";
import { systemAlone } from "../systems/contact-roles.ts";
import type { Reading } from "../reading.ts";

/** Before the next name of a role, in bold or not. */
const nextInLine =
  /(?:(?<!\s)\s+[|·•/]\s+|(?:(?<!\s)\s+)?[.,;]\s+)(?:and\s+)?(?=\*{0,2}(\p{L}[^:：*_`[\],;|·•]{0,60}?)(?:\*\*\s*[:：]|[:：](?:\*\*)?)\s)/gu;
/** "Till – Ben Ahn, Ledger – Kaya Moon" */
const nextBehindDash = /[,;]\s+(?=(\p{L}[^:：*_`[\],;–—]{0,60}?)\s[–—-]\s+\p{Lu}\S*\s\p{Lu})/gu;
const dashInFront = /^([^:：*]+?)(?<!\s)\s+[–—-]\s+(.+)$/u;
const roleInFront = /^\*{0,2}([^:：*]+)(?:\*\*\s*[:：]|[:：](?:\*\*)?)\s+(.+)$/u;

/** Only where what follows names a system: "Priya, phone: 555" is one contact. */
export function sideBySide(entry: Entry, reading: Reading): Entry[] {
  if (!/[:：]/u.test(entry.name)) return parted(entry, reading);
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

/** "Ada Lind, Till – Berlin office" is one contact. */
function parted(entry: Entry, reading: Reading): Entry[] {
  const own = /\s[–—-]\s/u.test(entry.name) ? systemAlone(entry.role, reading) : undefined;
  if (own === undefined) return [entry];
  const ends = [...entry.name.matchAll(nextBehindDash)].filter(([, role = ""]) => {
    const system = systemAlone(role, reading);
    return system !== undefined && system !== own;
  });
  const first = { ...entry, name: entry.name.slice(0, ends[0]?.index).trim() };
  const others = ends.flatMap(({ 0: gap, index }, at): Entry[] => {
    const part = entry.name.slice(index + gap.length, ends[at + 1]?.index).trim();
    const [, role, name] = dashInFront.exec(part) ?? [];
    return role && name ? [{ role, name, place: entry.place }] : [];
  });
  return [first, ...others];
}

const isBar = (gap: string) => /[|·•]/u.test(gap);
