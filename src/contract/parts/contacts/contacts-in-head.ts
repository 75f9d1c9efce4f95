/** "| Contact | Ada Byron |", "Till owner: Ravi" right below the title, or below "Operations". */
import { contactsInLines, contactsListed } from "./contact-lines.ts";
import type { Entry } from "./contact-entry.ts";
import { isReached } from "./reached.ts";
import { headSections } from "../contract-head.ts";
import { onOperations } from "../ways/label-sections.ts";
import { labelsOfPart } from "../labels-of-parts.ts";
import { systemAlone } from "../systems/contact-roles.ts";
import type { Label } from "../../markdown/labels/label-line.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { endOf, startOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

/** "People: Cashiers use it.", "Support: 24/7" name nobody. */
const name = /^[\p{Lu}\p{Lo}][^.!?:：]{1,60}$/u;

/** "Mo–Fr 9–17", "8:00 - 18:00" */
const span = /\d\s?[–-]\s?\d/u;

export function contactsInHead(reading: Reading): Entry[] {
  const sections = [...headSections(reading), ...onOperations(reading)];
  const ofSystems = sections
    .flatMap((section) => (namesRole(section, reading) ? entriesIn(section, reading) : []))
    .filter(({ role }) => isOfSystem(role, reading));
  // The first of "Owners" and "Maintainer" is whoever maintains it.
  const isOwner = ({ key }: Label) => key === "maintainers";
  const contacts = sections
    .flatMap((section) => labelsOfPart("contacts", section, reading))
    .filter((label) => !isOwner(label));
  const [first, ...owners] = headSections(reading)
    .flatMap((section) => reading.ownLabels(section))
    .filter(isOwner);
  // Two of one name are owners of two things.
  const others = owners.filter(({ name }) => name !== first?.name);
  return [...[...contacts, ...others].map(entryOf), ...ofSystems]
    .filter(isContact)
    .toSorted((a, b) => a.place.line - b.place.line);
}

function entriesIn(section: SectionNode, reading: Reading): Entry[] {
  return [
    ...reading.ownLabels(section).map(entryOf),
    ...contactsListed(section.blocks, reading),
    ...contactsInLines(section.blocks, reading),
  ];
}

/** Most name none, and their lines aren't taken apart. */
function namesRole({ blocks }: SectionNode, { text }: Reading): boolean {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? says(text.slice(startOf(first), endOf(last)), "role") : false;
}

function isContact(entry: Entry): boolean {
  if (isUnfilled(entry.name)) return false;
  if (isReached(entry.name, entry.role)) return true;
  return says(entry.role, "contactWord") && name.test(entry.name) && !span.test(entry.name);
}

function entryOf({ name: role, value, place }: Label): Entry {
  return { role, name: value, place };
}

/** "Till owner", "Ledger contact" */
function isOfSystem(role: string, reading: Reading): boolean {
  if (labelKeyOf(role) || sectionKeyOf(role)) return false;
  return says(role, "role") && systemAlone(role, reading) !== undefined;
}
