/** A contract about one way only may need no heading for it: "# Till → Ledger", then "## Data Flow". */
import type { SectionNode } from "../markdown/outline.ts";
import { isTableOfCalls } from "./endpoint-facts.ts";
import { directionInHeading } from "../names.ts";
import type { Direction, Reading } from "../reading.ts";
import type { SectionKey } from "../vocabulary.ts";

/** Parts of a direction, which may be told beside it. */
export const flowKeys: ReadonlySet<SectionKey | undefined> = new Set([
  "purpose",
  "data-flow",
  "interface",
  "api-endpoint",
  "shared-storage",
  "events",
  "error-handling",
  "example",
]);

/** By the arrow of the title, else by the "Direction" label: "Till → Ledger", "Push from Till". */
export function impliedDirection(
  reading: Reading,
  titleSection: SectionNode | undefined,
): Direction | undefined {
  const [a, b, ...others] = reading.systems.own;
  if (!a || !b || others.length > 0) return undefined;
  const labels = reading.all.flatMap((section) => reading.ownLabels(section));
  const stated = labels.find(({ key }) => key === "direction" || key === "mode")?.value;
  for (const wording of [titleSection?.title, stated]) {
    const named = wording === undefined ? undefined : directionInHeading(wording);
    if (!named || "orientation" in named || named.from === undefined || named.to === undefined)
      continue;
    const [from, to] = [lastName(named.from, reading), firstName(named.to, reading)];
    if (from && to && from !== to) return { from, to };
  }
  return undefined;
}

/** The outermost sections that describe a flow, or list its calls: "What we call". */
export function partsOfFlow(sections: readonly SectionNode[], reading: Reading): SectionNode[] {
  const parts = sections.filter(
    ({ key, blocks }) => flowKeys.has(key) || (!key && reading.tables(blocks).some(isTableOfCalls)),
  );
  const all = new Set(parts);
  return parts.filter(({ parent }) => !parent || !all.has(parent));
}

/** "Integration Contract: Till" names Till behind other words, "Ledger (one-way)" Ledger before them. */
function lastName(words: string, { systems }: Reading): string | undefined {
  return systems.id(words) ?? systems.mentions.in(words).at(-1)?.ids[0];
}

function firstName(words: string, { systems }: Reading): string | undefined {
  return systems.id(words) ?? systems.mentions.in(words)[0]?.ids[0];
}
