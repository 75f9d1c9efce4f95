/** Whom to call about a contract, and whom it wakes. */
import type { Contract } from "../../../contract/model/schema.ts";
import type { Catalogue } from "../../schema.ts";
import { withId } from "../../with-id.ts";
import { type ContactParts, contactParts, ownerNamed } from "./contacts.ts";
import { ownersOf } from "./owners.ts";
import { partyOf, type Hue } from "../parts/parties.ts";

export interface CallColumn {
  label: string;
  hue?: Hue | undefined;
  /** Id of the system, where the column is a system's. */
  system?: string | undefined;
  lines: CallLine[];
}

export interface CallLine {
  label?: string | undefined;
  contact: ContactParts;
  /** It stands in a phone's first screen as well. */
  isFirst?: true;
}

export const alertsReach = "Alerts reach";

/** A column a system (owner, then on-call), then maintainer and escalation. */
export function callColumns(contract: Contract, catalogue: Catalogue): CallColumn[] {
  const columns = contract.systems.map(({ id, name }): CallColumn => {
    const stated = contract.contacts.filter(({ system }) => system === id);
    const registered = withId(catalogue.systems, id);
    const names = [name, ...(registered?.aliases ?? [])];
    const lines = stated.map((contact): CallLine => ({
      label: shortRole(contact.role, names),
      contact: person(contact.name, catalogue),
    }));
    const fallback = registered?.contact ?? registered?.owner;
    if (lines.length === 0 && fallback !== undefined)
      lines.push({ label: "Owner", contact: person(fallback, catalogue) });
    return { label: name, hue: partyOf(contract, id).hue, system: id, lines };
  });
  const shared = contract.contacts.filter(({ system }) => system === undefined);
  if (shared.length > 0) {
    columns.push({
      label: "Integration",
      lines: shared.map(({ role, name }) => ({
        label: shortRole(role, ["Integration"]),
        contact: person(name, catalogue),
      })),
    });
  } else if (contract.maintainers.length > 0) {
    columns.push({
      label: "Maintained by",
      lines: contract.maintainers.map((name) => ({ contact: person(name, catalogue) })),
    });
  }
  const { alerts } = contract.monitoring ?? {};
  const escalation = [alerts?.who, alerts?.how].filter((part) => part !== undefined);
  if (escalation.length > 0)
    columns.push({
      label: alertsReach,
      lines: escalation.map((name) => ({ contact: { name } })),
    });
  for (const [first] of firstOf(columns).map(({ lines }) => lines)) if (first) first.isFirst = true;
  return columns;
}

/** The columns whose first lines belong on a first screen: who answers for each side, and whom alerts reach. */
function firstOf(columns: CallColumn[]): CallColumn[] {
  const named = columns.filter(({ lines }) => lines.length > 0);
  const alerts = named.filter(({ label }) => label === alertsReach);
  const owners = named.filter((column) => !alerts.includes(column));
  const ofSystems = owners.filter(({ system }) => system !== undefined);
  return [...(ofSystems.length > 0 ? ofSystems : owners), ...alerts];
}

/** A bare name may have a page that says how to reach its bearer. */
function person(text: string, catalogue: Catalogue): ContactParts {
  const named = ownerNamed(text);
  const hasPage = named?.name === text && ownersOf(catalogue).some(({ id }) => id === named.id);
  return hasPage ? { name: text, owner: named.id } : contactParts(text);
}

export interface FirstCall {
  label: string;
  hue?: Hue | undefined;
  contact: ContactParts;
}

/** Of all of them those for a first screen. */
export function firstCall(contract: Contract, catalogue: Catalogue): FirstCall[] {
  return firstOf(callColumns(contract, catalogue)).flatMap(({ label, hue, lines: [first] }) =>
    first ? [{ label: roleOf(label, first.label), hue, contact: first.contact }] : [],
  );
}

/** `Till owner`, where its column says `Till` and the line in it `Owner`. */
function roleOf(column: string, line: string | undefined): string {
  return line === undefined ? column : `${column} ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}

/** `Till owner` in the column of Till is `Owner`, `Till` nothing, and `On-Call` reads as `On call`. */
function shortRole(role: string, names: string[]): string | undefined {
  if (names.some((name) => role.toLowerCase() === name.toLowerCase())) return undefined;
  const prefix = names.find((name) => role.toLowerCase().startsWith(`${name.toLowerCase()} `));
  const rest = prefix === undefined ? role : role.slice(prefix.length).trim();
  const short = rest || role;
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}`.replace(
    /^(\p{Lu}\p{Ll}+)-(\p{Lu})/u,
    (_whole, first: string, letter: string) => `${first} ${letter.toLowerCase()}`,
  );
}
