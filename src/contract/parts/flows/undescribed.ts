/** Directions of which a contract says neither what flows nor that nothing does. */
import { isDenied, isDeniedByName } from "../ways/denial.ts";
import { homesOf, sectionsOnWay } from "../ways/direction-homes.ts";
import { tabledFlows } from "../flow-tables/flow-tables.ts";
import { deniesWayBack, isWayThere } from "../ways/way-back.ts";
import { answersIn } from "../ways/said-of-flow.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { type Reading, reverseOf, wayOf } from "../reading.ts";
import type { Flow } from "../../model/schema.ts";
import { says } from "../../vocabulary/phrases.ts";

export function withSilenceTold(flows: readonly Flow[], reading: Reading): Flow[] {
  const silent = new Set(flows.filter((flow) => isSilentOn(flow, reading)));
  if (silent.size === 0) return [...flows];
  const denied = deniedForAll(reading);
  const isAnswered = (flow: Flow) =>
    denied === "both" || (denied === "back" && (silent.size === 1 || !isWayThere(flow, reading)));
  return flows.map((flow) =>
    silent.has(flow) && !isAnswered(flow) ? { ...flow, described: false } : flow,
  );
}

function isSilentOn(flow: Flow, reading: Reading): boolean {
  if (flow.state !== "none") return false;
  if (isDeniedAnywhere(flow, reading) || isDeniedByOther(flow, reading)) return false;
  if (tabledFlows(reading).get(wayOf(flow))?.isDenied) return false;
  const sections = sectionsOnWay(flow, reading);
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
function isDeniedByOther(flow: Flow, reading: Reading): boolean {
  const other = reverseOf(flow);
  if (!isWayThere(other, reading)) return false;
  return homesOf(other, reading).some(
    (home) => says(home.title, "oneWay") || deniesWayBack(reading.sentences(home) ?? ""),
  );
}

/** Nothing stands there but hints. */
function isOpen(section: SectionNode, reading: Reading): boolean {
  const isGone = saysOneWay(section.title) || says(section.title, "retired");
  return !isGone && answersIn(section, reading).length === 0;
}

/** "One-way", "nothing flows back" leave one way to be told; "nothing flows" neither. Said where a contract speaks of both. */
function deniedForAll(reading: Reading): "both" | "back" | undefined {
  const told = [reading.outline, ...reading.all.filter(({ level }) => level === 1)];
  const sections = [
    ...told,
    ...reading.sections("overview"),
    ...reading.sections("data-flow"),
    ...reading.sections("notes"),
  ];
  const denials = sections.flatMap((section) => denialsIn(reading.markdown(section.blocks) ?? ""));
  if (denials.length === 0) return undefined;
  return denials.some((clause) => says(clause, "oneWay") || says(clause, "wayBack"))
    ? "back"
    : "both";
}

const saysOneWay = (text: string) => says(text, "oneWay") || says(text, "noWayBack");

const clauseEnd = /[.;:,!?。；：，！？\n]+(?:\s|$)|(?<=[。；：，！？\n])/u;

/** "Nothing is sent on Sundays" speaks of Sundays. */
function denialsIn(text: string): string[] {
  if (!saysOneWay(text)) return [];
  return text.split(clauseEnd).filter((clause) => saysOneWay(clause) && !says(clause, "limit"));
}
