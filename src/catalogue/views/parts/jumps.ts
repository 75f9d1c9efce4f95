/** The places of a contract that somebody on call looks for first; always the same, in the same order. */
import type { Contract, Flow } from "../../../contract/model/schema.ts";
import { anchorIn, flowKey } from "./anchors.ts";
import { type Hue, partyOf } from "./parties.ts";

export interface Jump {
  label: string;
  anchor: string;
  /** The contract has nothing there; the page says what comes nearest. */
  isMissing?: boolean;
  /** The direction it is about, where other directions have a jump of the same label. */
  lane?: JumpLane;
}

interface JumpLane {
  hue: Hue;
  from: string;
  to: string;
  /** Where it leads doesn't tell it from the others. */
  namesBoth?: boolean;
}

/** What the jumps, and those who link by heart, call the sections they lead to. */
export const jumpNames: Readonly<Record<string, string>> = {
  fallback: "error-handling",
  outage: "error-handling",
  down: "error-handling",
  rollback: "rollback-plan",
  alerts: "alerts",
  contacts: "contacts",
};

export function jumpsOf(contract: Contract): Jump[] {
  return [
    ...fallbackJumps(contract),
    jumpTo(contract, "Rollback", "rollback-plan"),
    jumpTo(contract, "Alerts", "alerts", "monitoring"),
    jumpTo(contract, "Contacts", "contacts"),
  ];
}

/** One for every direction that has a fallback in a place of its own: another direction's is the wrong thing to do. */
function fallbackJumps(contract: Contract): Jump[] {
  const flows = contract.flows.filter(({ errorHandling }) => errorHandling?.fallback !== undefined);
  const jumps = flows.map((flow) => ({ flow, jump: fallbackOf(contract, flow) }));
  const places = jumps.filter(
    ({ jump: { anchor, isMissing } }, index) =>
      !isMissing && jumps.findIndex(({ jump }) => jump.anchor === anchor) === index,
  );
  const takers = new Set(places.map(({ flow }) => flow.to));
  const namesBoth = contract.flows.length > 2 || takers.size < places.length;
  if (places.length > 1)
    return places.map(({ flow, jump }) => ({
      ...jump,
      lane: { ...laneName(contract, flow), ...(namesBoth && { namesBoth }) },
    }));
  const [flow = contract.flows.find(({ state }) => state === "active")] = flows;
  const nearest = flow && fallbackOf(contract, flow);
  return [places[0]?.jump ?? nearest ?? jumpTo(contract, "Fallback", fallbackIn("a-to-b"))];
}

function fallbackOf(contract: Contract, flow: Flow): Jump {
  const lane = flowKey(contract, flow);
  const isTold = flow.errorHandling?.fallback !== undefined;
  return jumpTo(contract, "Fallback", fallbackIn(lane), ...(isTold ? [lane] : []));
}

function fallbackIn(lane: string): string {
  return `${lane}-error-handling`;
}

function laneName(contract: Contract, { from, to }: Flow): JumpLane {
  const giver = partyOf(contract, from);
  return { hue: giver.hue, from: giver.name, to: partyOf(contract, to).name };
}

function jumpTo(contract: Contract, label: string, fixed: string, ...others: string[]): Jump {
  const anchor = anchorIn(contract, fixed, ...others);
  return anchor === undefined ? { label, anchor: fixed, isMissing: true } : { label, anchor };
}
