/** "**Booking:** `POST /v2/sales`", "- Query: `GET /v2/sales`": calls behind labels that are no words of the vocabulary. */
import { callInCell } from "./calls-in-cells.ts";
import { mayListCalls } from "../calls/calls-in-lists.ts";
import type { Facts } from "../calls/endpoint-facts.ts";
import { unlabelledItems } from "../calls/facts-in-items.ts";
import { forceOfRow } from "../calls/in-force.ts";
import { isHttpCall } from "../calls/http-calls.ts";
import type { Place } from "../../model/document.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import { labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says } from "../../vocabulary/phrases.ts";

interface Labelled {
  name: string;
  value: string;
  place: Place;
}

interface CallBehindLabel {
  place: Place;
  facts: Facts;
}

/** A label that speaks of something else than what this way calls today. */
const aside = [
  "besideFlows",
  "topicAside",
  "otherTopic",
  "otherAddress",
  "sideMatter",
  "planned",
  "plannedStatus",
  "retired",
  "deprecated",
  "bygone",
  "predecessor",
  "insteadOf",
  "notInUse",
  "undecided",
  "otherTime",
  "tryingOut",
  "environment",
  "unavailable",
  "retries",
  "callsBack",
  "reverse",
  "wayBack",
  "not",
] as const satisfies PhraseKey[];

const inItem =
  /^(?:\*\*)?(\p{L}[\p{L}\p{N} /'’()-]{0,39}[\p{L}\p{N})])(?:\*\*)?(?::\s+|：\s*|\s+[–—-]\s+)(\S.*)$/su;

export function callsBehindLabels(
  section: SectionNode,
  direction: Direction,
  reading: Reading,
): CallBehindLabel[] {
  if (!mayListCalls(section, reading)) return [];
  const calls = labelsIn(section, reading).flatMap(({ name, value, place }) => {
    const facts = callInCell(value);
    const isCall = facts?.endpoint !== undefined && isHttpCall(facts.endpoint);
    return isCall && isOnWay(name, direction, reading) ? [{ name, place, facts }] : [];
  });
  // A label alone may only say that a call follows.
  const areNamed = new Set(calls.map(({ name }) => name)).size > 1;
  return calls.map(({ name, place, facts }) => ({
    place,
    facts: { ...(areNamed && /\p{L}/u.test(name) && { purpose: name }), ...facts },
  }));
}

function labelsIn(section: SectionNode, reading: Reading): Labelled[] {
  const bold = reading.ownLabels(section).filter(({ blocks }) => blocks.length === 0);
  const plain = unlabelledItems(section, reading).flatMap(({ text, place }) => {
    const [, name, value] = inItem.exec(text) ?? [];
    return name && value ? [{ name, value, place }] : [];
  });
  return [...bold, ...plain, ...rowsOfTwo(section, reading)].filter(
    ({ name }) => labelKeyOf(name) === undefined && sectionKeyOf(name) === undefined,
  );
}

/** `| Item | Value |` over "Booking" and its call. */
function rowsOfTwo({ blocks }: SectionNode, reading: Reading): Labelled[] {
  return reading
    .tables(blocks)
    .filter(
      (table) => table.headers.length === 2 && !table.has("field") && !table.headers.some(isAside),
    )
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const [name = "", value = ""] = row.cells;
        const isAsideRow = name.startsWith("`") || forceOfRow(row, table) !== undefined;
        return isAsideRow ? [] : [{ name, value, place: row.place }];
      }),
    );
}

function isAside(words: string): boolean {
  return aside.some((key) => says(words, key));
}

function isOnWay(name: string, { from }: Direction, { systems }: Reading): boolean {
  const isOfOthers = systems.mentions.in(name).some(({ ids }) => !ids.includes(from));
  return !isOfOthers && !isAside(name) && !isOnSigningIn(name);
}

/** "Token endpoint", "Authentication call" */
function isOnSigningIn(name: string): boolean {
  const isSignIn = name.split(" ").some((word) => labelKeyOf(word) === "authentication");
  return isSignIn || says(name, "credentialWord");
}
