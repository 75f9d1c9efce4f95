/** The directions of a contract as lanes: what flows, how, and what happens when the other side is down. */
import type { Contract, Flow, FlowState } from "../../../contract/model/schema.ts";
import { opening } from "../../../contract/vocabulary/phrases.ts";
import { anchorIn, flowKey } from "./anchors.ts";
import { carriersOf } from "./carriers.ts";
import { partyOf, type Hue, type Party } from "./parties.ts";
import { act, gist, midSentence } from "../words/wording.ts";

export interface Lane {
  hue: Hue;
  from: Party;
  to: Party;
  state: FlowState;
  /** The contract says neither what flows this way nor that nothing does. */
  isUntold?: boolean;
  /** Section of this direction. */
  anchor?: string | undefined;
  /** Section of its error handling, else the direction's. */
  errorAnchor?: string | undefined;
  purpose?: string | undefined;
  /** The purpose is no more than that nothing flows, in the author's words. */
  isDenied?: boolean;
  format?: string | undefined;
  frequency?: string | undefined;
  /** The frequency in a few words. */
  brief?: string | undefined;
  /** Who acts: push, pull or both. */
  act?: string | undefined;
  /** Format, frequency and act in a few words each, for a line of a table. */
  summary: string[];
  /** Endpoints, storages and events, as Markdown. */
  carriers: string[];
  unavailable?: string | undefined;
  giverUnavailable?: string | undefined;
  retry?: string | undefined;
  fallback?: string | undefined;
}

export function laneOf(contract: Contract, flow: Flow): Lane {
  const from = partyOf(contract, flow.from);
  const key = flowKey(contract, flow);
  const doing = act(flow.direction);
  const brief = flow.frequency === undefined ? undefined : midSentence(gist(flow.frequency));
  return {
    hue: from.hue,
    from,
    to: partyOf(contract, flow.to),
    state: flow.state,
    ...(flow.described === false && { isUntold: true }),
    anchor: anchorIn(contract, key),
    errorAnchor: anchorIn(contract, `${key}-error-handling`, key),
    // The page says so by itself.
    ...(opening("noWayBack", flow.purpose ?? "") !== undefined && { isDenied: true }),
    purpose: /^nothing flows this way\.?$/i.test(flow.purpose ?? "") ? undefined : flow.purpose,
    format: flow.format,
    frequency: flow.frequency,
    brief,
    act: doing,
    summary: [flow.format && gist(flow.format), brief, doing].flatMap((word) => word || []),
    carriers: carriersOf(flow),
    ...flow.errorHandling,
  };
}

/** One lane a direction. Between two systems there are always two: an unstated direction is one that nobody described. */
export function lanesOf(contract: Contract): Lane[] {
  const lanes = contract.flows.map((flow) => laneOf(contract, flow));
  const [a, b, ...others] = contract.systems;
  if (a && b && others.length === 0) {
    for (const [from, to] of [
      [a.id, b.id],
      [b.id, a.id],
    ] as const) {
      if (!lanes.some((lane) => lane.from.id === from && lane.to.id === to)) {
        lanes.push(
          laneOf(contract, {
            from,
            to,
            state: "none",
            described: false,
            endpoints: [],
            storage: [],
            events: [],
            examples: [],
          }),
        );
      }
    }
  }
  const order: Record<Hue, number> = { a: 0, b: 1, other: 2 };
  return lanes.toSorted((one, two) => order[one.hue] - order[two.hue]);
}

export interface LaneAnchor {
  anchor: string;
  hue: Hue;
  /** `Till → Ledger` */
  way: string;
}

/** The section of each direction that has one, with its hue: all below it belongs to the lane. */
export function laneAnchorsOf(contract: Contract): LaneAnchor[] {
  return lanesOf(contract).flatMap(({ anchor, hue, from, to }) =>
    anchor === undefined ? [] : { anchor, hue, way: `${from.name} → ${to.name}` },
  );
}
