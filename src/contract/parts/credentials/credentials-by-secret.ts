/** `| Secret | Vault path | Rotation |`: rows that name neither who uses the secret nor for which way. */
import { placeOfSecret } from "./credentials-by-system.ts";
import type { CredentialFact, Told } from "./credential-facts.ts";
import { isTwoWay } from "./sign-ins-of-each.ts";
import { directionsOf, homesOf } from "../ways/direction-homes.ts";
import { directionOfRow } from "../ways/rows-by-direction.ts";
import { isOnCredentials } from "../topics/on-credentials.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { newLabel } from "../../markdown/labels/label-line.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { isColumn, labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { phrase, says, saysNothing } from "../../vocabulary/phrases.ts";

type Kept = Exclude<CredentialFact, "method">;

interface Secret extends Partial<Record<Kept, string>> {
  name: string;
  place: Place;
}

/** @param method how the direction signs in, where that is told */
export function toldOfSecrets(flow: InDirection, method: string | undefined): Told {
  const all = flow.reading.once(findSecrets);
  if (all.length === 0 || !isDescribed(flow)) return {};
  const secrets = ofDirection(all, method, flow.reading);
  const [only, ...others] = secrets;
  const isMethod = only && others.length === 0 && says(only.name, "signsIn");
  const told: Told = isMethod ? { method: { text: only.name, place: only.place } } : {};
  for (const fact of ["credentialsLocation", "rotationPolicy"] as const) {
    const text = together(fact, secrets);
    if (only && text) told[fact] = { text, place: only.place };
  }
  return told;
}

/** The one of its kind; else what is told of the whole document, unless the direction signs in otherwise. */
function ofDirection(
  all: readonly Secret[],
  method: string | undefined,
  reading: Reading,
): readonly Secret[] {
  const kinds = method === undefined ? [] : kindsIn(method);
  const alike = all.filter(({ name }) => kindsIn(name).some((kind) => kinds.includes(kind)));
  if (alike.length === 1) return alike;
  return method === undefined || !isTwoWay(reading) ? all : [];
}

const kind = new RegExp(phrase("signsIn"), "gi");

function kindsIn(text: string): string[] {
  return (text.match(kind) ?? []).map((found) => found.toLowerCase());
}

function together(fact: Kept, secrets: readonly Secret[]): string | undefined {
  const stated = secrets.filter((secret) => secret[fact] !== undefined);
  const values = new Set(stated.map((secret) => secret[fact]));
  const isOfAll = stated.length === secrets.length && values.size === 1;
  return isOfAll
    ? stated[0]?.[fact]
    : stated.map((secret) => `${secret.name}: ${secret[fact]}`).join("; ") || undefined;
}

function isDescribed({ direction, tabled, reading }: InDirection): boolean {
  const isOneWay = directionsOf(reading).length === 1;
  const isImplied = reading.impliedWays.some((way) => sameDirection(way, direction));
  return tabled !== undefined || isOneWay || isImplied || homesOf(direction, reading).length > 0;
}

function findSecrets(reading: Reading): Secret[] {
  return reading.all
    .filter((section) => isOnCredentials(section) && !reading.directionOf(section))
    .flatMap(({ blocks }) => reading.tables(blocks))
    .filter((table) => isOfSecrets(table, reading))
    .flatMap(({ headers, rows }) => rows.flatMap((row) => secretIn(row, headers)));
}

function isOfSecrets(table: Table, reading: Reading): boolean {
  const [first = "", ...others] = table.headers;
  const isNamed = (["user", "account", "consumer", "system"] as const).some((key) =>
    others.some((header) => isColumn(header, key)),
  );
  const isKept = others.some((header) => factBelow(header, "") !== undefined);
  return (
    isColumn(first, "secret") &&
    !isNamed &&
    isKept &&
    !table.rows.some((row) => directionOfRow(row, table, reading))
  );
}

function secretIn({ cells, place }: Row, headers: readonly string[]): Secret[] {
  const name = cells[0] ?? "";
  if (isUnfilled(name)) return [];
  const secret: Secret = { name, place };
  for (const [index, header] of headers.entries()) {
    const cell = cells[index] ?? "";
    const fact =
      index === 0 || isUnfilled(cell) || saysNothing(cell) ? undefined : factBelow(header, cell);
    if (fact) secret[fact] ??= cell;
  }
  return [secret];
}

/** A header or a cookie carries a key, and keeps none. */
function factBelow(header: string, cell: string): Kept | undefined {
  const { key } = placeOfSecret(newLabel(header, cell, { line: 1, column: 1 }));
  if (key === "rotationPolicy" || key === "credentialsLocation") return key;
  const isPlace = isColumn(header, "secretPlace") && !says(cell, "carriesKey");
  return isPlace && labelKeyOf(header) !== "where" ? "credentialsLocation" : undefined;
}
