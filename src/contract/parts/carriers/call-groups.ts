/** Calls that are told of in one place: those that are there, and which of them are only planned. */
import { callInCell } from "./calls-in-cells.ts";
import type { Group } from "./calls-stated.ts";
import { endpointFrom, type Facts, factsInLabels, forceOfCall } from "../calls/endpoint-facts.ts";
import type { Place } from "../../model/document.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { Endpoint } from "../../model/schema.ts";
import { type LabelKey, sectionKeyOf } from "../../vocabulary/vocabulary.ts";

const carrierKeys: ReadonlySet<LabelKey | undefined> = new Set(["how", "transport", "mechanism"]);

/** Behind "Endpoint"; else "How: `POST /sales`", "Interface: REST, `POST /sales`". */
export function groupsInLabels(labels: readonly Label[]): Group[][] {
  const labelled = factsInLabels(labels).map(({ facts, label }) => groupOf(label.place, [facts]));
  const told = labels
    .filter(({ key, name }) => carrierKeys.has(key) || sectionKeyOf(name) === "interface")
    .map(({ value, place }) => groupOf(place, [callInCell(value) ?? {}]));
  return [labelled, told];
}

export function firstStated(groups: readonly (readonly Group[])[]): readonly Group[] {
  const stated = groups.map((each) => each.filter(({ endpoints }) => endpoints.length > 0));
  return stated.find(({ length }) => length > 0) ?? [];
}

/** Without what was there once. */
export function groupOf(place: Place, facts: readonly Facts[]): Group {
  const planned = new Set<Endpoint>();
  const endpoints = facts.flatMap((fact) => {
    const [endpoint, force] = [endpointFrom(fact), forceOfCall(fact)];
    if (!endpoint || force === "retired") return [];
    if (force === "planned") planned.add(endpoint);
    return endpoint;
  });
  return { place, endpoints, planned };
}
