/** "| Format | XML |" above the first section: said of the whole contract, and so of the only way in which anything flows. */
import { factSheets } from "../contract-head.ts";
import { formatIn } from "../formats/format-of-transport.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { impliedDirection } from "../ways/implied-direction.ts";
import { waysOfHub } from "../ways/implied-ways.ts";
import { isTransport } from "../topics/transport-labels.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { Reading } from "../reading.ts";
import type { Flow } from "../../model/schema.ts";

export function labelsOfAll(reading: Reading): Label[] {
  const sections = [
    reading.outline,
    ...reading.all.filter(({ level }) => level === 1),
    ...factSheets(reading),
  ];
  return sections
    .filter((section) => !reading.ownDirectionOf(section))
    .flatMap((section) => reading.bareLabelled(section).labels);
}

/** Of two ways nobody can tell which is meant. */
export function withFactsOfAll(flows: readonly Flow[], reading: Reading): readonly Flow[] {
  const [only, ...others] = flows.filter(({ state }) => state !== "none");
  if (!only || others.length > 0 || isOfOther(only, reading)) return flows;
  const labels = labelsOfAll(reading);
  const path = `flows.${flows.indexOf(only)}`;
  const format =
    only.format ??
    reading.something(labels, "format", `${path}.format`) ??
    formatCarried(labels, `${path}.format`, reading);
  const frequency = only.frequency ?? reading.something(labels, "frequency", `${path}.frequency`);
  const whole = { ...only, ...(format && { format }), ...(frequency && { frequency }) };
  return flows.map((flow) => (flow === only ? whole : flow));
}

/** Below "Till sends sales to Ledger" the head tells of these, though only what Ledger gives has a section. */
function isOfOther(flow: Flow, reading: Reading): boolean {
  const title = reading.all.find(({ level }) => level === 1);
  const only = impliedDirection(reading, title);
  const told = only ? [only] : waysOfHub(reading, title?.title ?? "");
  return told.length > 0 && !told.some((way) => sameDirection(way, flow));
}

function formatCarried(labels: readonly Label[], path: string, reading: Reading) {
  for (const { value, place } of labels.filter(isTransport)) {
    const format = formatIn(value);
    if (format) return reading.at(path, place, format);
  }
  return undefined;
}
