/** Frontmatter counts where both speak; a reader of the Markdown alone would believe something else, so it is said. */
import { readDate } from "../../model/dates.ts";
import type { Reading } from "../reading.ts";
import type { Contract } from "../../model/schema.ts";

/** What one of the two says of the contract itself. */
export type Stated = Partial<
  Pick<Contract, "version" | "maintainers" | "status" | "domain" | "tags"> & { lastUpdated: string }
>;

export function noteDisagreements(written: Stated, declared: Stated, reading: Reading): void {
  for (const key of Object.keys(declared) as (keyof Stated)[]) {
    const [here, there] = [written[key], declared[key]];
    if (here === undefined || there === undefined || comparable(here) === comparable(there))
      continue;
    reading.problems.push({
      rule: "frontmatter-disagrees",
      place: reading.placeOf(key),
      message: `\`${key}\` is “${shown(there)}” in the frontmatter but “${shown(here)}” here; the frontmatter counts.`,
      hint: "State it in one place, best here, where readers see it.",
    });
  }
}

function comparable(value: string | string[]): string {
  if (Array.isArray(value))
    return value
      .map((item) => item.toLowerCase())
      .toSorted()
      .join("\n");
  return readDate(value).date ?? value.toLowerCase();
}

function shown(value: string | string[]): string {
  return Array.isArray(value) ? value.join(", ") : value;
}
