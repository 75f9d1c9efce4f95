/** How a contract's systems touch what they share, as lines of its diagram and in words. */
import type { Access, Contract, ResourceReference } from "../../contract/model/schema.ts";
import type { Row } from "../diagram.ts";
import type { Edge } from "../source/flowchart.ts";
import { resourceLabel } from "../source/words.ts";

export function accessOfParties({ access }: ResourceReference, { systems }: Contract): Access[] {
  return access.filter(({ system }) => systems.some(({ id }) => id === system));
}

/** How many of the contract's systems touch it: those that join systems are worth the room. */
export function reach(resource: ResourceReference): number {
  return new Set(resource.access.map(({ system }) => system)).size;
}

/** A resource may have a system's id. */
export function resourceKey(resource: ResourceReference): string {
  return `resource ${resource.id}`;
}

export function accessEdge(
  resource: ResourceReference,
  { system, mode }: Access,
  systemStandsLeft: boolean,
): Edge {
  const intoResource = systemStandsLeft ? "right" : "left";
  const outOfResource = systemStandsLeft ? "left" : "right";
  return {
    left: systemStandsLeft ? system : resourceKey(resource),
    right: systemStandsLeft ? resourceKey(resource) : system,
    pointsTo:
      mode === "write"
        ? intoResource
        : mode === "read"
          ? outOfResource
          : mode === "read-write"
            ? "both"
            : "neither",
    styles: ["access"],
  };
}

export function accessRows(
  resource: ResourceReference,
  accesses: readonly Access[],
  { name, address }: { name: (id: string) => string; address: string },
): Row[] {
  return accesses.flatMap(({ system, mode }): Row[] => {
    const written: Row = {
      from: name(system),
      to: resourceLabel(resource),
      label: "writes",
      href: address,
    };
    const read: Row = {
      from: resourceLabel(resource),
      to: name(system),
      label: "read by",
      href: address,
    };
    if (mode === "unknown") return [{ ...written, label: "uses" }];
    return [...(mode === "read" ? [] : [written]), ...(mode === "write" ? [] : [read])];
  });
}
