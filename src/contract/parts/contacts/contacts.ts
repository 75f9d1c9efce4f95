/** Who to call: labels, headings or a table, each naming a role and mostly a system. */
import { type Group, groupsBySystem, linesTakenBy, systemsByLine } from "./contact-groups.ts";
import { contactsInBrackets } from "./contacts-in-brackets.ts";
import { contactsInHtml } from "./contacts-in-html.ts";
import { contactsInHead } from "./contacts-in-head.ts";
import { contactsInLines, contactsListed } from "./contact-lines.ts";
import { isOfNoSystem, systemAlone, withoutRole } from "../systems/contact-roles.ts";
import type { Entry } from "./contact-entry.ts";
import { contactsInSettings, contactsTabled, ownersTabled } from "./contact-tables.ts";
import { sideBySide } from "./contacts-side-by-side.ts";
import { meantSystem } from "../systems/misspelt-system.ts";
import { withoutMailLinks } from "../../text/mail-links.ts";
import { filled, flatten, type Label, labelsOf } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Node } from "../../markdown/tree.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import type { Contact } from "../../model/schema.ts";
import { labelKeyOf, type LabelKey, normaliseHeading } from "../../vocabulary/vocabulary.ts";
import { saysNothing, saysOnly } from "../../vocabulary/phrases.ts";
import { withoutTurns } from "../../text/writing-direction.ts";

const lineBreak = /[,;]?\s?<br\s*\/?>\s*/gi;

export function readContacts(reading: Reading): Contact[] {
  const told = reading.sections("contacts").flatMap((section) => contactsUnder(section, reading));
  const known = new Set<string>();
  const all = [
    ...told,
    ...ownersTabled(reading),
    ...contactsInSettings(reading),
    ...contactsInHead(reading),
  ].map((entry) => ({
    ...entry,
    role: withoutTurns(entry.role),
    name: withoutTurns(withoutMailLinks(entry.name)),
  }));
  const distinct = all.filter(({ role, name, within }) => {
    if (saysNothing(name) || isOnDocument(role)) return false;
    const entry = JSON.stringify([role, name, within]);
    return !known.has(entry) && known.add(entry);
  });
  return distinct.map(({ role, name, place, system: stated, within }, index) => {
    const around = saysOnly(withoutRole(role), "integration") ? undefined : within;
    const system = stated ?? systemOf(role, place, reading) ?? around;
    return reading.at(`contacts.${index}`, place, { role, ...(system ? { system } : {}), name });
  });
}

function contactsUnder(section: SectionNode, reading: Reading): Entry[] {
  const groups = groupsBySystem(section, reading);
  const around = systemsByLine(groups);
  return [...labelled(section, groups, reading), ...contactsTabled(section, reading)]
    .map((entry) => ({ ...entry, name: entry.name.replace(lineBreak, ", ") }))
    .flatMap((entry) => sideBySide(entry, reading))
    .map((entry) => ({ ...entry, within: around.get(entry.place.line) }));
}

/** Labels, and headings below the section: "### Till Owner" over a name. */
function labelled(section: SectionNode, groups: readonly Group[], reading: Reading): Entry[] {
  const grouped = groups.flatMap(({ blocks }) => entriesIn(blocks, reading));
  const taken = new Set(grouped.map(({ place }) => place.line));
  const isOver = (blocks: readonly Node[]) =>
    taken.size > 0 && blocks.some((block) => linesTakenBy(block).some((line) => taken.has(line)));
  const headings = section.children.flatMap((child) => {
    const name = reading.sentences(child);
    const isName = reading.ownLabels(child).length === 0 && !isOver(child.blocks);
    return name && isName ? [{ role: child.title, name, place: child.place }] : [];
  });
  const labels = reading
    .labels(section)
    .filter(({ place, blocks }) => !taken.has(place.line) && !isOver(blocks))
    .flatMap(entryOf);
  return [
    ...labels,
    ...grouped,
    ...contactsListed(section.blocks, reading),
    ...contactsInLines(section.blocks, reading),
    ...contactsInBrackets(section.blocks, reading),
    ...contactsInHtml(section.blocks, reading),
    ...headings,
  ].toSorted((a, b) => a.place.line - b.place.line);
}

/** What stands below a system's name. */
function entriesIn(blocks: readonly Node[], reading: Reading): Entry[] {
  return [
    ...flatten(labelsOf(blocks, reading.text).labels).flatMap(entryOf),
    ...contactsListed(blocks, reading),
    ...contactsInLines(blocks, reading),
  ];
}

function entryOf(label: Label): Entry[] {
  const name = filled(label);
  return name ? [{ role: label.name, name, place: label.place }] : [];
}

const onDocument: ReadonlySet<LabelKey | undefined> = new Set(["lastUpdated", "version", "status"]);

/** "Note:", "Last reviewed:" among contacts. */
function isOnDocument(role: string): boolean {
  return saysOnly(normaliseHeading(role), "remarkWord") || onDocument.has(labelKeyOf(role));
}

const wordsInLowerCase = /^(?: \p{Ll}[\p{L}-]*){1,3}$/u;

/** "MDP operations desk", where the contract has told what MDP is. */
function systemInFront(named: string, { systems }: Reading): string | undefined {
  const [only, ...others] = systems.mentions.in(named);
  if (only?.start !== 0 || others.length > 0) return undefined;
  const id = wordsInLowerCase.test(named.slice(only.end)) ? only.ids[0] : undefined;
  return id !== undefined && systems.isOwn(id) ? id : undefined;
}

/** The role's system is what is left of it without "Owner", "Team", "On-call"; an integration's maintainer has none. */
function systemOf(role: string, place: Place, reading: Reading): string | undefined {
  const named = withoutRole(role);
  if (isOfNoSystem(named)) return systemAlone(role, reading);
  const outcome = "so the contact belongs to no system";
  const found = reading.systems.learn(named);
  if (found && "candidates" in found) {
    reading.ambiguous(named, found.candidates, place, outcome);
  }
  const abbreviated = found ? undefined : systemInFront(named, reading);
  if (abbreviated) return abbreviated;
  if (!found && named !== role) return meantSystem(named, place, reading, outcome);
  return found && "system" in found ? found.system.id : undefined;
}
