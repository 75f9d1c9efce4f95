/** A contract about one way only may need no heading for it: "# Till → Ledger", then "## Data Flow". */
import type { SectionNode } from "../../markdown/outline.ts";
import { type Ends, endsStated } from "../systems/ends-stated.ts";
import { isTableOfCalls } from "../calls/endpoint-facts.ts";
import { flowKeys } from "../topics/flow-keys.ts";
import { directionInHeading, type NamedDirection } from "../../names/names.ts";
import { type Direction, type Reading, reverseOf } from "../reading.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { givingIn } from "../../giving/sentences-of-giving.ts";
import { sentencesIn } from "../sentences.ts";
import { wayTold } from "./way-told.ts";

/** By the arrow of the title, else by the "Direction" label: "Till → Ledger", "Push from Till". */
export function impliedDirection(
  reading: Reading,
  titleSection: SectionNode | undefined,
): Direction | undefined {
  const [a, b, ...others] = reading.systems.own;
  if (!a || !b || others.length > 0) return undefined;
  const labels = reading.all.flatMap((section) => reading.ownLabels(section));
  const stated = labels.find(({ key }) => key === "direction" || key === "mode")?.value;
  for (const named of waysTold([titleSection?.title, stated], reading)) {
    if (!named || "orientation" in named || named.from === undefined || named.to === undefined)
      continue;
    const [from, to] = [lastName(named.from, reading), firstName(named.to, reading)];
    if (from && to && from !== to) return { from, to };
  }
  return undefined;
}

function* waysTold(wordings: readonly (string | undefined)[], { all, text }: Reading) {
  for (const wording of wordings) {
    if (wording === undefined) continue;
    yield oneEach(givingIn(wording));
    yield directionInHeading(wording);
  }
  yield oneEach(endsStated(all, text));
}

function oneEach(ends: Ends | undefined): NamedDirection | undefined {
  const [from, to] = [ends?.from, ends?.to];
  return from?.length === 1 && to?.length === 1 && from[0] && to[0]
    ? { from: from[0], to: to[0] }
    : undefined;
}

/** The outermost sections that describe a flow, or list its calls: "What we call". */
export function partsOfFlow(sections: readonly SectionNode[], reading: Reading): SectionNode[] {
  const parts = sections.filter(
    ({ key, blocks }) => flowKeys.has(key) || (!key && reading.tables(blocks).some(isTableOfCalls)),
  );
  const all = new Set(parts);
  return parts.filter(({ parent }) => !parent || !all.has(parent));
}

/** "Till sends sales to Ledger. Ledger returns receipts to Till.": what the whole contract is for. */
export function isPurposeOfBoth(
  section: SectionNode,
  direction: Direction,
  reading: Reading,
): boolean {
  if (section.key !== "purpose") return false;
  const back = reverseOf(direction);
  return sentencesIn(reading.proseBlocks(section), reading.text).some(({ text }) =>
    sameDirection(wayTold(text, reading), back),
  );
}

/** "Integration Contract: Till" names Till behind other words, "Ledger (one-way)" Ledger before them. */
function lastName(words: string, { systems }: Reading): string | undefined {
  return systems.id(words) ?? systems.mentions.in(words).at(-1)?.ids[0];
}

function firstName(words: string, { systems }: Reading): string | undefined {
  return systems.id(words) ?? systems.mentions.in(words)[0]?.ids[0];
}
