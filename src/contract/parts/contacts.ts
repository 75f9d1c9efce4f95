/** Who to call: labels, headings or a table, each naming a role and mostly a system. */
import { contactsTabled, type Entry, ownersTabled } from "./contact-tables.ts";
import { definitionsIn } from "../markdown/definitions.ts";
import { labelBeforeValue } from "../markdown/label-line.ts";
import { filled } from "../markdown/labels.ts";
import { linesOf } from "../markdown/lines.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { oneLine } from "../markdown/source.ts";
import { childrenOf, endOf, type Node, placeOf, sourceOf, startOf } from "../markdown/tree.ts";
import { meantSystem } from "./misspelt-system.ts";
import type { Place } from "../document.ts";
import type { Reading } from "../reading.ts";
import type { Contact } from "../schema.ts";
import type { Resolution } from "../systems.ts";
import { labelKeyOf } from "../vocabulary.ts";
import { phraseSource, says, saysNothing, saysOnly } from "../vocabulary/phrases.ts";

/** Behind a colon, or a dash between blanks. */
const nameInFront = /^(\p{L}[^:：*_`[\]]{1,60}?)(?:\s*:\s+|\s*：\s*|\s+[–—-]\s+)(.+)$/u;
const roles = new RegExp(phraseSource("role"), "giu");

export function readContacts(reading: Reading): Contact[] {
  const told = reading
    .sections("contacts")
    .flatMap((section) => [...labelled(section, reading), ...contactsTabled(section, reading)]);
  const known = new Set<string>();
  const distinct = [...told, ...ownersTabled(reading)].filter(({ role, name }) => {
    if (saysNothing(name)) return false;
    const entry = JSON.stringify([role, name]);
    return !known.has(entry) && known.add(entry);
  });
  return distinct.map(({ role, name, place, system: stated }, index) => {
    const system = stated ?? systemOf(role, place, reading);
    return reading.at(`contacts.${index}`, place, { role, ...(system ? { system } : {}), name });
  });
}

type Section = ReturnType<Reading["sections"]>[number];

/** Labels, and headings below the section: "### Till Owner" over a name. */
function labelled(section: Section, reading: Reading): Entry[] {
  const headings = section.children.flatMap((child) => {
    const name = reading.sentences(child);
    return name && reading.ownLabels(child).length === 0
      ? [{ role: child.title, name, place: child.place }]
      : [];
  });
  const labels = reading.labels(section).flatMap((label) => {
    const name = filled(label);
    return name ? [{ role: label.name, name, place: label.place }] : [];
  });
  return [
    ...labels,
    ...listed(section, reading),
    ...inLines(section, reading),
    ...headings,
  ].toSorted((a, b) => a.place.line - b.place.line);
}

/** "- Till: Ravi Menon", without bold: in front stands a system or a role. */
function listed({ blocks }: Section, reading: Reading): Entry[] {
  const items = blocks.filter(({ type }) => type === "list").flatMap(childrenOf);
  return items.flatMap((item): Entry[] => {
    const [head] = childrenOf(item);
    const entry =
      head &&
      (entryIn(sourceOf(head, reading.text), placeOf(item)) ?? entryInBold(head, reading.text));
    if (!entry) return [];
    const isRole = says(entry.role, "role") || reading.systems.id(entry.role) !== undefined;
    return isRole ? [entry] : [];
  });
}

/** "Till owner: Ravi Menon" in a line of its own: in front stands nothing but a system and a role. */
function inLines({ blocks }: Section, reading: Reading): Entry[] {
  const lines = blocks
    .filter(({ type }) => type === "paragraph")
    .flatMap((block) => linesOf(block, reading.text));
  const defined = definitionsIn(lines, reading.text)
    .map(({ term, value, place }) => ({ role: term, name: value, place }))
    .filter(
      ({ role, name }) => !labelKeyOf(role) && !isUnfilled(name) && isRoleAlone(role, reading),
    );
  const written = lines.flatMap(({ nodes }) => {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return [];
    const entry = entryIn(reading.text.slice(startOf(first), endOf(last)), placeOf(first));
    return entry && isRoleAlone(entry.role, reading) ? [entry] : [];
  });
  return [...written, ...defined];
}

/** "- **Till Owner** Priya" */
function entryInBold(head: Node, text: string): Entry | undefined {
  const [line] = linesOf(head, text);
  const label =
    line && labelBeforeValue(line, text, (name) => !/[:：]$/u.test(name) && !labelKeyOf(name));
  return label && !isUnfilled(label.value)
    ? { role: label.name, name: label.value, place: label.place }
    : undefined;
}

function entryIn(source: string, place: Place): Entry | undefined {
  const [, role, name] = nameInFront.exec(oneLine(source)) ?? [];
  return role && name && !labelKeyOf(role) && !isUnfilled(name) ? { role, name, place } : undefined;
}

function isRoleAlone(role: string, { systems }: Reading): boolean {
  const named = withoutRole(role);
  return named === "" || saysOnly(named, "integration") || isSystem(systems.resolve(named, false));
}

const isSystem = (found: Resolution): boolean => found !== undefined && "system" in found;

/** The role's system is what is left of it without "Owner", "Team", "On-call"; an integration's maintainer has none. */
function systemOf(role: string, place: Place, reading: Reading): string | undefined {
  const named = withoutRole(role);
  if (named === "" || saysOnly(named, "integration")) return undefined;
  const outcome = "so the contact belongs to no system";
  const found = reading.systems.learn(named);
  if (found && "candidates" in found) {
    reading.ambiguous(named, found.candidates, place, outcome);
  }
  if (!found && named !== role) return meantSystem(named, place, reading, outcome);
  return found && "system" in found ? found.system.id : undefined;
}

function withoutRole(role: string): string {
  return role
    .replace(roles, "")
    .replace(/^[^\p{L}\p{N}]+|[\s/:–—-]+$|\(\s*\)/gu, "")
    .trim();
}
