/** "# Event Hub → Billing, CRM and Search", then "## Data Flow": what stands there is said of each of these ways. */
import { factSheets } from "../contract-head.ts";
import { decisionsIn, isOutdated } from "../decisions.ts";
import { endsStated } from "../systems/ends-stated.ts";
import { oneWay } from "../../text/arrows.ts";
import { type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import { givingIn } from "../../giving/sentences-of-giving.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";

/** Between more systems than two, one of which gives or takes it all: as the title says, or "From" and "To" below it. */
export function waysOfHub(reading: Reading, title: string): Direction[] {
  const { own } = reading.systems;
  if (own.length <= 2) return [];
  const idsOf = (names: readonly string[]) => names.map((name) => reading.systems.id(name));
  const told = [givingIn(title), endsStated(reading.all, reading.text)].map(
    (ends) => ends && { from: idsOf(ends.from), to: idsOf(ends.to) },
  );
  for (const ends of [besideArrow(title, reading), ...told]) {
    if (!ends || (ends.from.length > 1 && ends.to.length > 1)) continue;
    const named = new Set([...ends.from, ...ends.to]);
    if (own.every(({ id }) => named.has(id))) return waysBetween(ends.from, ends.to);
  }
  return [];
}

function besideArrow(title: string, { systems }: Reading) {
  const [before, behind, ...others] = title.split(oneWay);
  if (before === undefined || behind === undefined || others.length > 0) return undefined;
  const within = (part: string) =>
    systems.own.filter(({ written }) => part.includes(written)).map(({ id }) => id);
  return { from: within(before), to: within(behind) };
}

function waysBetween(
  givers: readonly (string | undefined)[],
  takers: readonly (string | undefined)[],
): Direction[] {
  return givers.flatMap((from) =>
    takers.flatMap((to) => (from && to && from !== to ? [{ from, to }] : [])),
  );
}

/** Sections of the whole contract that speak of these ways: its head, each without what lies below. */
export function headsOf({ from, to }: Direction, reading: Reading): readonly SectionNode[] {
  const isImplied = reading.impliedWays.some((way) => way.from === from && way.to === to);
  if (!isImplied) return [];
  return reading.once(findHeads);
}

const partsOfAll: ReadonlySet<SectionKey | undefined> = new Set(["data-flow", "purpose"]);

function findHeads(reading: Reading): SectionNode[] {
  const decisions = decisionsIn(reading);
  const heads = reading.all
    .filter(({ level, key }) => level <= 1 || key === "overview")
    .filter((section) => !isOutdated(section, decisions))
    .concat(decisions, factSheets(reading))
    .map((section): SectionNode => ({ ...section, key: undefined, children: [] }));
  if (reading.impliedWays.length === 1) return heads;
  const shared = reading.all.filter(
    (section) => partsOfAll.has(section.key) && isOfAll(section, reading),
  );
  return [...heads, ...shared, ...tablesOfConsumers(reading)];
}

/** "## Topics" over `| Topic | Consumers |`: whose each is says its row; a list there says it of none. */
function tablesOfConsumers(reading: Reading): SectionNode[] {
  return reading.sections("events").flatMap((section) => {
    const blocks = section.blocks.filter(
      (block) =>
        block.type === "table" && reading.tables([block]).some((table) => table.has("consumer")),
    );
    return blocks.length === 0 || reading.directionOf(section)
      ? []
      : [{ ...section, blocks, children: [] }];
  });
}

/** "### CRM" below it speaks of one of them. */
function isOfAll(section: SectionNode, { systems }: Reading): boolean {
  return sectionsIn(section)
    .slice(1)
    .every(({ title }) => systems.mentions.in(title).length === 0);
}
