/** Which direction each heading of a contract is of: by its anchor, by a part that it means in words of its own, or as it stands below one. */
import type { ContractDocument, HeadingAnchors } from "../../../contract/model/document.ts";
import { type LaneAnchor, laneAnchorsOf } from "./lanes.ts";

type Headed = Pick<ContractDocument, "anchors" | "contract" | "titleLine">;

interface Open {
  level: number;
  lane: LaneAnchor | undefined;
}

const deepest = 6;

/** By the anchors of headings; those of no direction, or of several, are left out. */
export function lanesOfHeadings({ anchors, contract, titleLine }: Headed): Map<string, LaneAnchor> {
  const lanes = laneAnchorsOf(contract);
  const levels = new Map(contract.sections.map(({ line, level }) => [line, level]));
  const found = new Map<string, LaneAnchor>();
  let around: Open[] = [];
  for (const heading of anchors) {
    if (heading.line === titleLine) continue;
    const level = levels.get(heading.line) ?? deepest;
    around = around.filter((outer) => outer.level < level);
    const lane = laneOfHeading(heading, lanes, around.at(-1)?.lane);
    around.push({ level, lane });
    if (lane) found.set(heading.anchor, lane);
  }
  return found;
}

/** What has a fixed anchor of no direction is of the whole contract, wherever it stands. */
function laneOfHeading(
  { anchor, also, isFixed }: HeadingAnchors,
  lanes: readonly LaneAnchor[],
  outer: LaneAnchor | undefined,
): LaneAnchor | undefined {
  const own = laneOfAnchor(anchor, lanes);
  if (own) return own;
  if (isFixed) return longest(lanes.filter((lane) => anchor.endsWith(`-${lane.anchor}`)));
  const meant = new Set(also.flatMap((each) => laneOfAnchor(each, lanes) ?? []));
  const [first = outer, ...others] = meant;
  return others.length === 0 ? first : undefined;
}

function laneOfAnchor(anchor: string, lanes: readonly LaneAnchor[]): LaneAnchor | undefined {
  return longest(
    lanes.filter((lane) => anchor === lane.anchor || anchor.startsWith(`${lane.anchor}-`)),
  );
}

/** `till-to-shop` begins `till-to-shop-scan` as well. */
function longest(lanes: readonly LaneAnchor[]): LaneAnchor | undefined {
  return lanes.toSorted((a, b) => b.anchor.length - a.anchor.length)[0];
}
