/** A title such as "Till and Ledger": two systems, where something else in the contract or around it says so. */
import { isTold } from "./pair-told.ts";
import { flatten, labelsOf } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { pairByDash, pairByTo, pairInTitle } from "../../names/names.ts";
import { registryIndex } from "../../names/registry-names.ts";
import { sameName } from "../../names/same-name.ts";
import { slugOf } from "../../text/slug.ts";
import type { KnownSystem } from "../../names/systems.ts";
import { withoutSubtitle } from "../../names/title-words.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";
import type { Source } from "../../model/document.ts";

/** What a file must have to be a contract for its name alone. */
const fewestSections = 2;
/** "Orders / Billing" may lead from one to the other. */
const crumbs = /\s[/|]\s/u;
const whatItIs = /\s+(?:integration|interface|contract)s?$/iu;

/** "Schnittstelle Kasse – Hauptbuch" */
const whatItIsInFront = new RegExp(
  `^(?:(?:${phraseSource("titleWord")}|${phraseSource("documentWord")})[\\s:：]+)+`,
  "i",
);

export interface Around {
  source: Pick<Source, "file" | "text">;
  headings: readonly SectionNode[];
  known: readonly KnownSystem[];
}

export function pairInPlainTitle(title: string, around: Around): string[] | undefined {
  const bare = withoutSubtitle(title).replace(whatItIs, "");
  const names = pairInTitle(bare);
  if (names) return isConfirmed(names, title, around) ? names : undefined;
  const dashed = pairByDash(bare);
  // A file is called as its title is, whatever the dash divides.
  return dashed && (isRegistered(dashed, around) || isOwned(dashed, around)) ? dashed : undefined;
}

/** "Till and Ledger", "Till - Ledger Integration": two systems where a heading says "From Till to Ledger". */
export function pairDrawn(
  title: string,
  isDrawn: (names: readonly string[]) => boolean,
): string[] | undefined {
  const whole = [title, withoutSubtitle(title)];
  const titles = whole.flatMap((each) => [
    each,
    each.replace(whatItIs, ""),
    each.replace(whatItIsInFront, ""),
  ]);
  return [...new Set(titles)]
    .flatMap((each) => [pairInTitle(each), pairByDash(each)])
    .find((names) => names !== undefined && isDrawn(names));
}

/**
 * "Payroll to Bank: salary file" over "## File drop Payroll → Bank".
 * @param isDrawn by another heading than the title
 */
export function pairDrawnBelow(
  title: string,
  isDrawn: (names: readonly string[]) => boolean,
): string[] | undefined {
  const names = pairByTo(withoutSubtitle(title));
  return names && isDrawn(names) ? names : undefined;
}

function isConfirmed(names: readonly string[], title: string, around: Around): boolean {
  return (
    isInFileName(names, around) ||
    (!crumbs.test(title) && isRegistered(names, around)) ||
    isOwned(names, around) ||
    isTold(names, around.headings, around.source.text)
  );
}

/** `retail/till-ledger.md` */
function isInFileName(names: readonly string[], { source, headings }: Around): boolean {
  if (headings.filter(({ key }) => key).length < fewestSections) return false;
  const file = slugOf(source.file.replace(/^.*\//, "").replace(/\.mdx?$/i, ""));
  const slugs = names.map((name) => slugOf(name));
  return [slugs, slugs.toReversed()].some((each) => each.join("-") === file);
}

function isRegistered(names: readonly string[], { known }: Around): boolean {
  const index = registryIndex(known);
  const ids = new Set(names.map((name) => sameName(name, index)?.id));
  return ids.size === names.length && !ids.has(undefined);
}

/** "**Till Owner:** …" and "**Ledger Owner:** …" */
function isOwned(names: readonly string[], { source, headings }: Around): boolean {
  const labels = headings
    .filter(({ key }) => key === "contacts")
    .flatMap(({ blocks }) => flatten(labelsOf(blocks, source.text).labels));
  const roles = labels.map(({ name }) => slugOf(name));
  return names.every((name) => roles.some((role) => role.startsWith(`${slugOf(name)}-`)));
}
