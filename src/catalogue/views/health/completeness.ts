/** How much of what a contract should say it says. Every point is one fact somebody on call, or integrating, looks for. */
import type { Placeholder } from "../../../contract/model/document.ts";
import type { Contract } from "../../../contract/model/schema.ts";
import type { Catalogue } from "../../schema.ts";
import { anchorIn } from "../parts/anchors.ts";
import { type ContractPart, contractParts, partOfLine } from "../parts/contract-parts.ts";
import { type FactToState, factsToState } from "./facts-to-state.ts";

export interface Gap {
  label: string;
  /** Nearest section of the contract where the fact belongs, where it has one. */
  anchor?: string | undefined;
}

export interface PartState {
  part: ContractPart;
  filled: number;
  /** At least 1: parts a contract has nothing to say in are left out. */
  total: number;
  /** Nearest section of the contract to what is missing first. */
  anchor?: string | undefined;
}

export interface Completeness {
  filled: number;
  total: number;
  /** Whole per cent, rounded down so that 100 means complete. */
  percent: number;
  missing: Gap[];
  /** The same, part by part. */
  parts: PartState[];
}

/** @param open Places of the contract that are still to be filled in; where one stands, nothing is complete. */
export function completeness(
  catalogue: Pick<Catalogue, "systems">,
  contract: Contract,
  open: readonly Placeholder[] = [],
): Completeness {
  const points = factsToState(catalogue, contract);
  const parts = partStates(contract, points, open);
  const sum = (of: "filled" | "total") => parts.reduce((all, part) => all + part[of], 0);
  const [filled, total] = [sum("filled"), sum("total")];
  return {
    filled,
    total,
    percent: Math.floor((filled / total) * 100),
    missing: gapsIn(contract, points),
    parts,
  };
}

export function incompleteParts({ parts }: Completeness): PartState[] {
  return parts.filter(({ filled, total }) => filled < total);
}

function partStates(
  contract: Contract,
  points: readonly FactToState[],
  open: readonly Placeholder[],
): PartState[] {
  const places = open.map(({ place }) => partOfLine(contract, place.line));
  return contractParts.flatMap((part) => {
    const own = points.filter(([of]) => of === part);
    const missing = gapsIn(contract, own);
    const openHere = places.filter((place) => place.part === part);
    const filled = own.length - missing.length;
    // A fact that is missing and the open place where it should stand are one gap.
    const total = filled + Math.max(missing.length, openHere.length);
    const anchor = [...missing, ...openHere].find((gap) => gap.anchor !== undefined)?.anchor;
    return total === 0 ? [] : [{ part, filled, total, anchor }];
  });
}

function gapsIn(contract: Contract, points: readonly FactToState[]): Gap[] {
  return points
    .filter(([, stated]) => !isStated(stated))
    .map(([, , label, ...anchors]) => ({ label, anchor: anchorIn(contract, ...anchors) }));
}

function isStated(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}
