/** Whether a contract itself draws two names as a direction: in a heading, or in a row of a table with both ends. */
import { betweenNames } from "./between-names.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { tablesIn } from "../../markdown/tables.ts";
import { isArrowed } from "../../text/arrows.ts";
import { directionInHeading } from "../../names/names.ts";
import { slugOf } from "../../text/slug.ts";

/** @param sections all of the contract, the title's included */
export function isDrawn(
  names: readonly string[],
  sections: readonly SectionNode[],
  text: string,
): boolean {
  const known = new Map(
    names.flatMap((name, index) => spellingsOf(name).map((slug) => [slug, index] as const)),
  );
  const isPair = (ends: readonly string[]) => {
    const slugs = ends.map((name) => slugOf(withoutRemark(name)));
    const isNamed = slugs.some((slug) => known.has(slug));
    const told = new Set(slugs.map((slug) => known.get(slug) ?? (isNamed && atEnd(slug, known))));
    return told.size === 2 && !told.has(undefined) && !told.has(false);
  };
  return (
    sections.some(({ title }) => isPair(endsInHeading(title))) ||
    endsInRows(sections, text).some(isPair)
  );
}

/** "File drop Payroll → Bank" draws Payroll and Bank. */
function atEnd(slug: string, known: ReadonlyMap<string, number>): number | undefined {
  return [...known].find(([name]) => slug.endsWith(`-${name}`))?.[1];
}

/** "Health Record (EHR)" is called by either. */
function spellingsOf(name: string): string[] {
  const [, outside = name, inside = name] = /^(.*?)\s*\(([^()]*)\)$/u.exec(name) ?? [];
  return [name, outside, inside].map((each) => slugOf(each)).filter(Boolean);
}

function endsInHeading(title: string): string[] {
  const stated = directionInHeading(title);
  if (!stated || "orientation" in stated || !stated.from || !stated.to) return [];
  return [stated.from, stated.to];
}

/** "Orders, Billing and Fulfilment": the ends of all rows, where the title names each of them. */
export function namesTabled(
  title: string,
  sections: readonly SectionNode[],
  text: string,
): string[] {
  const ends = endsInRows(sections, text).flatMap((row) =>
    row.flatMap((end) => end.split(betweenNames)),
  );
  const words = ` ${title.replace(/[^\p{L}\p{N}]+/gu, " ")} `.toLowerCase();
  const placeOf = (name: string) =>
    words.indexOf(` ${name.replace(/[^\p{L}\p{N}]+/gu, " ").toLowerCase()} `);
  const names = [...new Set(ends)];
  return names.length > 1 && names.every((name) => placeOf(name) >= 0)
    ? names.toSorted((a, b) => placeOf(a) - placeOf(b))
    : [];
}

/** `| | Till → Ledger | Ledger → Till |`: the one pair that columns are headed by, both ways or by names of the title. */
export function namesInColumns(
  title: string,
  sections: readonly SectionNode[],
  text: string,
): string[] {
  const drawn = sections
    .flatMap(({ blocks }) => tablesIn(blocks, text))
    .flatMap(({ headers }) => headers.filter(isArrowed).map(endsInHeading))
    .filter((ends) => ends.length === 2 && !ends.some(isUnfilled));
  const [pair = []] = drawn;
  const ways = new Set(drawn.map((ends) => ends.map(slugOf).join(" ")));
  const ends = new Set(drawn.flat().map(slugOf));
  const isTitles = pair.every((name) => title.toLowerCase().includes(name.toLowerCase()));
  return ends.size === 2 && (ways.size === 2 || isTitles) ? pair : [];
}

const columnsOfEnds = [
  ["from", "to"],
  ["producer", "consumer"],
] as const;

/** `| From | To | … |`, `| Topic | Producer | Consumers |` */
function endsInRows(sections: readonly SectionNode[], text: string): string[][] {
  return sections
    .flatMap(({ blocks }) => tablesIn(blocks, text))
    .flatMap(({ has, rows }) => {
      const ends = columnsOfEnds.find(([from, to]) => has(from) && has(to));
      return ends
        ? rows.map((row) => ends.map((end) => row.cell(end)))
        : rows.flatMap(({ cells }) => cells.filter(isArrowed).map(endsInHeading));
    })
    .map((ends) =>
      ends.flatMap((end) => (end && !isUnfilled(end) ? end.replace(/[`*]/g, "") : [])),
    );
}

const withoutRemark = (name: string): string => name.replace(/\s\([^()]*\)$/u, "");
