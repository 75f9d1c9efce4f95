/** Who to call: labels, headings or a table, each naming a role and mostly a system. */
import { filled } from "../markdown/labels.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { oneLine } from "../markdown/source.ts";
import { childrenOf, placeOf, sourceOf } from "../markdown/tree.ts";
import type { Place } from "../document.ts";
import type { Reading } from "../reading.ts";
import type { Contact } from "../schema.ts";
import { labelKeyOf } from "../vocabulary.ts";
import { phraseSource, says, saysNothing, saysOnly } from "../vocabulary/phrases.ts";

const roles = new RegExp(phraseSource("role"), "giu");

interface Entry {
  role: string;
  name: string;
  place: Place;
}

export function readContacts(reading: Reading): Contact[] {
  const entries = reading
    .sections("contacts")
    .flatMap((section) => [...labelled(section, reading), ...tabled(section, reading)]);
  const known = new Set<string>();
  const distinct = entries.filter(({ role, name }) => {
    if (saysNothing(name)) return false;
    const entry = JSON.stringify([role, name]);
    return !known.has(entry) && known.add(entry);
  });
  return distinct.map(({ role, name, place }, index) => {
    const system = systemOf(role, place, reading);
    return reading.at(`contacts.${index}`, place, { role, ...(system ? { system } : {}), name });
  });
}

type Section = ReturnType<Reading["sections"]>[number];

/** Labels, and headings below the section: "### Till Owner" over a name. */
function labelled(section: Section, reading: Reading): Entry[] {
  const headings = section.children.flatMap((child) => {
    const name = reading.prose(child);
    return name && reading.ownLabels(child).length === 0
      ? [{ role: child.title, name, place: child.place }]
      : [];
  });
  const labels = reading.labels(section).flatMap((label) => {
    const name = filled(label);
    return name ? [{ role: label.name, name, place: label.place }] : [];
  });
  return [...labels, ...listed(section, reading), ...headings].toSorted(
    (a, b) => a.place.line - b.place.line,
  );
}

/** "- Till: Ravi Menon", without bold: in front stands a system or a role. */
function listed({ blocks }: Section, reading: Reading): Entry[] {
  const items = blocks.filter(({ type }) => type === "list").flatMap(childrenOf);
  return items.flatMap((item): Entry[] => {
    const [head] = childrenOf(item);
    const line = head ? oneLine(sourceOf(head, reading.text)) : "";
    const [, role, name] = /^(\p{L}[^:：*_`[\]]{1,60}?)\s*[:：]\s+(.+)$/u.exec(line) ?? [];
    if (!role || !name || labelKeyOf(role) || isUnfilled(name)) return [];
    const isRole = says(role, "role") || reading.systems.id(role) !== undefined;
    return isRole ? [{ role, name, place: placeOf(item) }] : [];
  });
}

function tabled(section: Section, reading: Reading): Entry[] {
  return reading.tables(reading.blocks(section)).flatMap(({ rows }) =>
    rows.flatMap(({ cells: [role, ...rest], place }) => {
      const title = role?.replace(/[*_`]/g, "").trim();
      const name = rest.filter((cell) => !isUnfilled(cell)).join(", ");
      return title && name ? [{ role: title, name, place }] : [];
    }),
  );
}

/** The role's system is what is left of it without "Owner", "Team", "On-call"; an integration's maintainer has none. */
function systemOf(role: string, place: Place, reading: Reading): string | undefined {
  const named = role
    .replace(roles, "")
    .replace(/^[^\p{L}\p{N}]+|[\s/:–—-]+$|\(\s*\)/gu, "")
    .trim();
  if (named === "" || saysOnly(named, "integration")) return undefined;
  const found = reading.systems.learn(named);
  if (found && "candidates" in found) {
    reading.ambiguous(named, found.candidates, place, "so the contact belongs to no system");
  }
  return found && "system" in found ? found.system.id : undefined;
}
