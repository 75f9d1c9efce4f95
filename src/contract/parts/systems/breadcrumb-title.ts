/** "Integrations / Orders / Billing", "Integrations / Orders – Billing": what leads to a page, and the two systems at its end. */
import { pairByDash, pairInTitle } from "../../names/names.ts";
import { stripContractWords } from "../../names/title-words.ts";
import { registryIndex } from "../../names/registry-names.ts";
import { sameName } from "../../names/same-name.ts";
import type { KnownSystem } from "../../names/systems.ts";

/**
 * Slashes join any words, so the last two are a pair only where a heading draws the arrow between them, or where the
 * registry knows both and nothing of what leads to them.
 */
export function pairBehindCrumbs(
  title: string,
  known: readonly KnownSystem[],
  isConfirmed: (pair: readonly string[]) => boolean,
): readonly string[] | undefined {
  // Nearly all titles have none.
  if (!title.includes(" / ")) return undefined;
  const crumbs = stripContractWords(title).split(/\s+\/\s+/u);
  if (crumbs.includes("")) return undefined;
  const last = crumbs.at(-1) ?? "";
  const atEnd = [pairByDash(last), pairInTitle(last)].find((pair) => pair && isConfirmed(pair));
  if (atEnd || crumbs.length < 3) return atEnd;
  const pair = crumbs.slice(-2);
  return isConfirmed(pair) || areKnown(pair, crumbs.slice(0, -2), known) ? pair : undefined;
}

function areKnown(
  pair: readonly string[],
  before: readonly string[],
  known: readonly KnownSystem[],
): boolean {
  const index = registryIndex(known);
  const ids = new Set(pair.map((name) => sameName(name, index)?.id));
  return (
    ids.size === 2 &&
    !ids.has(undefined) &&
    before.every((name) => sameName(name, index) === undefined)
  );
}
