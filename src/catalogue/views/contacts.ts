/** Whom to ask about a contract, and whom it wakes. */
import type { Contract } from "../../contract/schema.ts";
import { remembered } from "../../contract/remembered.ts";
import type { System } from "../schema.ts";
import { slugOf } from "../../contract/slug.ts";
import { aroundMail, mailIn } from "./mail-in-text.ts";
import { partyOf, type Hue } from "./parties.ts";
import { gist } from "./wording.ts";
import { withId } from "../with-id.ts";

/** `Priya Shah, priya@x.example, Slack #shop` taken apart. */
export interface ContactParts {
  name: string;
  email?: string | undefined;
  /** What stands beside name and address (Markdown). */
  more?: string | undefined;
  /** Id of the owner's page, for who is known to the registry by a name only. */
  owner?: string | undefined;
}

export interface CallColumn {
  label: string;
  hue?: Hue | undefined;
  /** Id of the system, where the column is a system's. */
  system?: string | undefined;
  lines: { label?: string | undefined; contact: ContactParts }[];
}

export const alertsReach = "Alerts reach";

/** A text that can't be cut at its address stays whole, to be shown as the Markdown it is. */
export const contactParts = remembered((text): ContactParts => {
  const mail = aroundMail(text);
  if (!mail) return { name: text };
  const { email, before, after } = mail;
  return { name: before || email, email, more: after || undefined };
});

export interface NamedOwner {
  id: string;
  name: string;
  email?: string | undefined;
}

/** `Grace Adeyemi, grace@x.example (#finance)` → Grace Adeyemi; nothing where there is no name in it. */
export const ownerNamed = remembered((text): NamedOwner | undefined => {
  const words = text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]+/g, "");
  const name = gist(contactParts(words).name);
  return /[\p{L}\p{N}]/u.test(name) ? { id: slugOf(name), name, email: mailIn(text) } : undefined;
});

/** A column a system (owner, then on-call), then maintainer and escalation. */
export function callColumns(contract: Contract, systems: System[]): CallColumn[] {
  const columns = contract.systems.map(({ id, name }): CallColumn => {
    const stated = contract.contacts.filter(({ system }) => system === id);
    const registered = withId(systems, id);
    const names = [name, ...(registered?.aliases ?? [])];
    const lines = stated.map((contact) => ({
      label: shortRole(contact.role, names),
      contact: contactParts(contact.name),
    }));
    const fallback = registered?.contact ?? registered?.owner;
    if (lines.length === 0 && fallback !== undefined)
      lines.push({ label: "Owner", contact: registeredOwner(fallback) });
    return { label: name, hue: partyOf(contract, id).hue, system: id, lines };
  });
  const shared = contract.contacts.filter(({ system }) => system === undefined);
  if (shared.length > 0) {
    columns.push({
      label: "Integration",
      lines: shared.map(({ role, name }) => ({
        label: shortRole(role, ["Integration"]),
        contact: contactParts(name),
      })),
    });
  } else if (contract.maintainers.length > 0) {
    columns.push({
      label: "Maintained by",
      lines: contract.maintainers.map((name) => ({ contact: contactParts(name) })),
    });
  }
  const { alerts } = contract.monitoring ?? {};
  const escalation = [alerts?.who, alerts?.how].filter((part) => part !== undefined);
  if (escalation.length > 0)
    columns.push({
      label: alertsReach,
      lines: escalation.map((name) => ({ contact: { name } })),
    });
  return columns;
}

/** A bare name has a page that says how to reach its bearer. */
function registeredOwner(text: string): ContactParts {
  const owner = ownerNamed(text);
  return owner?.name === text ? { name: text, owner: owner.id } : contactParts(text);
}

export interface FirstCall {
  label: string;
  hue?: Hue | undefined;
  contact: ContactParts;
}

/** Of all of them those for a first screen: who answers for each side, and whom alerts reach. */
export function firstCall(contract: Contract, systems: System[]): FirstCall[] {
  const columns = callColumns(contract, systems).filter(({ lines }) => lines.length > 0);
  const alerts = columns.filter(({ label }) => label === alertsReach);
  const owners = columns.filter((column) => !alerts.includes(column));
  const ofSystems = owners.filter(({ system }) => system !== undefined);
  return [...(ofSystems.length > 0 ? ofSystems : owners), ...alerts].flatMap(
    ({ label, hue, lines: [first] }) =>
      first ? [{ label: roleOf(label, first.label), hue, contact: first.contact }] : [],
  );
}

/** `Till owner`, where its column says `Till` and the line in it `Owner`. */
function roleOf(column: string, line: string | undefined): string {
  return line === undefined ? column : `${column} ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}

/** `Till Owner` in the column of Till is `Owner`, and `On-Call` reads as `On call`. */
function shortRole(role: string, names: string[]): string {
  const prefix = names.find((name) => role.toLowerCase().startsWith(`${name.toLowerCase()} `));
  const rest = prefix === undefined ? role : role.slice(prefix.length).trim();
  return (rest || role).replace(
    /^(\p{Lu}\p{Ll}+)-(\p{Lu})/u,
    (_whole, first: string, letter: string) => `${first} ${letter.toLowerCase()}`,
  );
}
