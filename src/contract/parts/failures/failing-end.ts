/** Labels, items and headings that say no more than which system is down: "**Ledger down:** …", "### Outage of Ledger". */
import type { End } from "./end-down.ts";
import { isOnFailures } from "../topics/failure-sections.ts";
import { outageNamed } from "./outage-named.ts";
import { plainlyDown, systemDown } from "./system-down.ts";
import { hoisted } from "../ways/hoisted.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import { sectionsOf } from "../ways/direction-homes.ts";
import { blocksIn } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";

/**
 * "**Ledger down:** …" or "### Ledger is down", where Ledger is the direction's end; what is said of the giver for both
 * ways is the other direction's.
 */
export function failing(
  { direction, sections, path, reading }: InDirection,
  end: End,
): string | undefined {
  const isDown = (words: string) => systemDown(words, reading) === direction[end];
  const own = sections.filter((section) => isOnFailures(section, reading));
  const isTaker = end === "to";
  const general = isTaker
    ? reading.sections("error-handling").filter((each) => !reading.directionOf(each))
    : [];
  // Right below the direction no more may be said than that; what "### Tests" says of an outage is another matter.
  const isNamed = ({ name }: Label) => outageNamed(name, reading.systems) !== undefined;
  const homes = sections.filter((section) => reading.ownDirectionOf(section));
  const labels = [
    ...sectionsOf(own, direction, reading).flatMap((section) => reading.ownLabels(section)),
    ...homes.flatMap((section) => reading.ownLabels(section)).filter(isNamed),
  ];
  const shared = [
    ...(isTaker ? hoisted("error-handling", direction, reading) : []),
    ...[...own, ...general].flatMap((section) => plainlyDown(section, reading)),
  ];
  const stated = [...labels, ...shared].find((label) => filled(label) && isDown(label.name));
  const headings = stated ? [] : [...own, ...general].flatMap(({ children }) => children);
  const section = headings.find(({ title }) => isDown(title));
  const { place, value } = stated ?? {
    place: section?.place,
    value: section && reading.stated(blocksIn(section)),
  };
  const key = isTaker ? "unavailable" : "giverUnavailable";
  return place && value && reading.at(`${path}.errorHandling.${key}`, place, value);
}

/** "**What if Ledger is down?** Sales wait.", "**Outage of Ledger:** Sales wait." */
export function isOnFailure(label: Label, reading: Reading): boolean {
  const isOutage =
    label.key === "unavailable" || outageNamed(label.name, reading.systems) !== undefined;
  return isOutage && filled(label) !== undefined;
}
