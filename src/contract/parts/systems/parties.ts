/** The systems of a contract: the title's, further ones that labels and headings name, and what is said of each. */
import { learnAbbreviations } from "./abbreviated-names.ts";
import { learnCompounds } from "./compound-names.ts";
import { purposesTabled } from "./purposes-in-tables.ts";
import { nameAndPurpose } from "./name-and-purpose.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { isArrowed } from "../../text/arrows.ts";
import { directionInHeading } from "../../names/names.ts";
import type { Reading } from "../reading.ts";
import type { Contract } from "../../model/schema.ts";

/** Names beyond the title's pair. A name that could as well be another name of A or B is not added. */
export function findParties(reading: Reading): void {
  const { systems } = reading;
  if (systems.own.length < 2) return;
  const labels = partyLabels(reading);
  for (const label of labels.filter(({ value }) => !isUnfilled(value))) {
    const { name } = nameAndPurpose(label);
    if (label.key === "systemA" || label.key === "systemB") {
      systems.learnRole(name, label.key === "systemA" ? "a" : "b");
    } else if (/^system [c-z]$/iu.test(label.name) || label.key === "vendor") {
      systems.add(name);
    }
  }
  const labelled = new Set(labels.map(({ name }) => name));
  for (const name of new Set(namesOfDirections(reading))) {
    const named = systems.resolve(name);
    const further = named && "system" in named && !systems.isOwn(named.system.id);
    if (further || (!named && labelled.has(name))) systems.add(name);
  }
  learnAbbreviations(reading);
  learnCompounds(reading);
}

/** Each system with what "System A: Till — …" or "Till: …" says of it. */
export function readParties(reading: Reading): Contract["systems"] {
  const labels = partyLabels(reading).filter(({ value }) => !isUnfilled(value));
  const byName = new Map(labels.map((label) => [label.name, label] as const).toReversed());
  const byId = new Map(labels.map((label) => [meant(label, reading), label] as const).toReversed());
  const tabled = purposesTabled(reading);
  return reading.systems.own.map(({ id, name, role, written }) => {
    const own = byName.get(name) ?? byName.get(written) ?? byId.get(id);
    const byRole = own && own.name !== name && own.name !== written;
    const labelled = byRole ? purposeBehindName(own, reading) : own?.value;
    const purpose = labelled ?? tabled.get(id);
    return { id, name, role, ...(purpose ? { purpose } : {}) };
  });
}

/** "Consumer: Payroll, Auditors" lists systems and says nothing of the first. */
function purposeBehindName(label: Label, { systems }: Reading): string | undefined {
  const { purpose } = nameAndPurpose(label);
  // "The general ledger" is what Ledger is.
  const isName = (words: string) =>
    systems.own.some(({ name, written }) => words === name || words === written);
  return purpose?.split(/\s*[,;，、]\s*/u).every(isName) ? undefined : purpose;
}

/** The system "System A: …" speaks of: the one it names, else the one whose role it is. */
function meant(label: Label, { systems }: Reading): string | undefined {
  const byRole = systems.own.find(({ role }) => label.key === `system${role.toUpperCase()}`);
  const isParty = byRole ?? (label.key === "vendor" || /^system [c-z]$/iu.test(label.name));
  return isParty ? (systems.id(nameAndPurpose(label).name) ?? byRole?.id) : undefined;
}

function partyLabels(reading: Reading): Label[] {
  const before = reading.all.filter(({ level }) => level <= 1);
  return [...before, ...reading.sections("overview")].flatMap((section) =>
    reading.ownLabels(section),
  );
}

function namesOfDirections(reading: Reading): string[] {
  return reading.all.flatMap(({ title, level }) => {
    const named = level > 1 && isArrowed(title) ? directionInHeading(title) : undefined;
    if (!named || "orientation" in named) return [];
    return [named.from, named.to].flatMap((name) => name ?? []);
  });
}
