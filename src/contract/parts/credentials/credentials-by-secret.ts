/** `| Secret | Vault path | Rotation |`: rows that name neither who uses the secret nor for which way. */
import { placeOfSecret } from "./credentials-by-system.ts";
import type { CredentialFact, Told } from "./credential-facts.ts";
import { isTwoWay } from "./sign-ins-of-each.ts";
import { isOfOtherTime } from "../named-resources/other-times.ts";
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
import { isColumn, labelKeyOf, normaliseHeading } from "../../vocabulary/vocabulary.ts";
import { phrase, says, saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

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

/** The one of its kind; else what is told of the whole document, unless the direction signs in otherwise than with any of them. */
function ofDirection(
  all: readonly Secret[],
  method: string | undefined,
  reading: Reading,
): readonly Secret[] {
  const kinds = method === undefined ? [] : kindsIn(method);
  const alike = all.filter(({ name }) => kindsIn(name).some((kind) => kinds.includes(kind)));
  if (alike.length === 1) return alike;
  const isOfOthers =
    alike.length === 0 && kinds.length > 0 && all.every(({ name }) => kindsIn(name).length > 0);
  if (isOfOthers) return [];
  return method === undefined || !isTwoWay(reading) ? all : [];
}

const kind = new RegExp(phrase("signsIn"), "gi");

/** "mTLS" shows a certificate; "OAuth 2.0" and "API keys" are "OAuth" and "API key". */
function kindsIn(text: string): string[] {
  const found = text.match(kind) ?? [];
  return found.map((each) =>
    says(each, "byCertificate") ? "certificate" : each.toLowerCase().replace(/[\s\d.-]+|s$/gu, ""),
  );
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
    .flatMap(({ headers, rows }) =>
      rows.filter((row) => isInUse(row, headers)).flatMap((row) => secretIn(row, headers)),
    );
}

function isOfSecrets(table: Table, reading: Reading): boolean {
  const [first = "", ...others] = table.headers;
  const isNamed = (["user", "account", "consumer", "system"] as const).some((key) =>
    others.some((header) => isColumn(header, key)),
  );
  const isKept = others.some((header) => factBelow(header, "") !== undefined);
  return (
    isColumn(first, "secret") &&
    (saysOnly(normaliseHeading(first), "credentialWord") || tellsOfCredentials(table)) &&
    !isNamed &&
    isKept &&
    !table.rows.some((row) => directionOfRow(row, table, reading))
  );
}

/** Below "Keys" may stand those of a cache or of a message, and below "Token" what a path is filled with. */
function tellsOfCredentials({ headers, rows }: Table): boolean {
  const isRotated = headers.some((header) => factBelow(header, "") === "rotationPolicy");
  const words = ["signsIn", "credentialWord", "secretStore"] as const;
  return isRotated || rows.some(({ cells }) => words.some((key) => says(cells.join(" "), key)));
}

/** "Retired in 2024", "planned": nobody signs in with it today. */
function isInUse({ cells }: Row, headers: readonly string[]): boolean {
  const words = cells.join(" ");
  const ofTime = cells.filter((_, at) => at === 0 || labelKeyOf(headers[at] ?? "") === "status");
  return !says(words, "retired") && !says(words, "planned") && !ofTime.some(isOfOtherTime);
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
