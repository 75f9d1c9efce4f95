/** "| Contact | Ada Byron |", "Till owner: Ravi" right below the title. */
import { contactsInLines, contactsListed } from "./contact-lines.ts";
import type { Entry } from "./contact-tables.ts";
import { isReached } from "./reached.ts";
import { headSections, partsInHead } from "../contract-head.ts";
import { systemAlone } from "../systems/contact-roles.ts";
import type { Label } from "../../markdown/label-line.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Reading } from "../../reading.ts";
import { labelKeyOf, sectionKeyOf } from "../../vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

/** "Support: 24/7" names nobody. */
const startsName = /^[\p{Lu}\p{Lo}]/u;

export function contactsInHead(reading: Reading): Entry[] {
  const ofSystems = headSections(reading)
    .flatMap((section) => [
      ...reading.ownLabels(section).map(entryOf),
      ...contactsListed(section.blocks, reading),
      ...contactsInLines(section.blocks, reading),
    ])
    .filter(({ role }) => isOfSystem(role, reading));
  return [...partsInHead("contacts", reading).map(entryOf), ...ofSystems]
    .filter(({ role, name }) => startsName.test(name) || isReached(name, role))
    .filter(({ name }) => !isUnfilled(name))
    .toSorted((a, b) => a.place.line - b.place.line);
}

function entryOf({ name, value, place }: Label): Entry {
  return { role: name, name: value, place };
}

/** "Till owner", "Ledger contact" */
function isOfSystem(role: string, reading: Reading): boolean {
  if (labelKeyOf(role) || sectionKeyOf(role)) return false;
  return says(role, "role") && systemAlone(role, reading) !== undefined;
}
