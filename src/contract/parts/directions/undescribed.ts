/** Directions of which a contract says neither what flows nor that nothing does. */
import { isDenied, isDeniedByName } from "./denial.ts";
import { homesOf } from "./direction-homes.ts";
import { endsWithoutWayBack, isWayThere } from "./way-back.ts";
import { answersIn } from "./said-of-flow.ts";
import { type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import type { Reading } from "../../reading.ts";
import type { Flow } from "../../schema.ts";
import { says } from "../../vocabulary/phrases.ts";

export function withSilenceTold(flows: readonly Flow[], reading: Reading): Flow[] {
  const silent = new Set(flows.filter((flow) => isSilentOn(flow, reading)));
  if (silent.size === 0 || isDeniedForAll(reading)) return [...flows];
  return flows.map((flow) => (silent.has(flow) ? { ...flow, described: false } : flow));
}

function isSilentOn(flow: Flow, reading: Reading): boolean {
  if (flow.state !== "none") return false;
  if (isDeniedAnywhere(flow, reading) || isDeniedByOther(flow, reading)) return false;
  const sections = homesOf(flow, reading).flatMap(sectionsIn);
  return sections.every(
    (section) => !isDenied(section.title, flow, reading) && isOpen(section, reading),
  );
}

/** "No data is sent from Ledger to Till." */
export function isDeniedAnywhere(flow: Flow, reading: Reading): boolean {
  return reading.all.some((section) => {
    const told = reading.sentences(section);
    return told !== undefined && isDeniedByName(told, flow, reading);
  });
}

/** "Nothing comes back", said of the other direction. */
function isDeniedByOther({ from, to }: Flow, reading: Reading): boolean {
  const other = { from: to, to: from };
  if (!isWayThere(other, reading)) return false;
  return homesOf(other, reading).some((home) => endsWithoutWayBack(reading.sentences(home) ?? ""));
}

/** Nothing stands there but hints. */
function isOpen(section: SectionNode, reading: Reading): boolean {
  const isGone = (["oneWay", "retired"] as const).some((key) => says(section.title, key));
  return !isGone && answersIn(section, reading).length === 0;
}

/** "One-way", "nothing flows back": said where a contract speaks of both ways. */
function isDeniedForAll(reading: Reading): boolean {
  const told = [reading.outline, ...reading.all.filter(({ level }) => level === 1)];
  return [
    ...told,
    ...reading.sections("overview"),
    ...reading.sections("data-flow"),
    ...reading.sections("notes"),
  ].some((section) => saysAlways(reading.markdown(section.blocks) ?? ""));
}

const clauseEnd = /[.;:,!?。；：，！？\n]+(?:\s|$)|(?<=[。；：，！？\n])/u;

/** "Nothing is sent on Sundays" speaks of Sundays. */
function saysAlways(text: string): boolean {
  if (!says(text, "oneWay")) return false;
  return text.split(clauseEnd).some((clause) => says(clause, "oneWay") && !says(clause, "limit"));
}
