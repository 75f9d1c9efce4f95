/** The places of a contract that somebody on call looks for first; always the same four, in the same order. */
import type { Contract } from "../../contract/schema.ts";
import { anchorIn, flowKey } from "./anchors.ts";

export interface Jump {
  label: string;
  anchor: string;
  /** The contract has nothing there; the page says what comes nearest. */
  isMissing?: boolean;
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
  const withFallback = contract.flows.find(
    ({ errorHandling }) => errorHandling?.fallback !== undefined,
  );
  const flow = withFallback ?? contract.flows.find(({ state }) => state === "active");
  const lane = flow ? flowKey(contract, flow) : "a-to-b";
  const wanted: [label: string, fixed: string, ...known: (string | undefined)[]][] = [
    ["Fallback", `${lane}-error-handling`, withFallback && lane],
    ["Rollback", "rollback-plan"],
    ["Alerts", "alerts", "monitoring"],
    ["Contacts", "contacts"],
  ];
  return wanted.map(([label, fixed, ...others]) => {
    const anchor = anchorIn(contract, fixed, ...others.filter((other) => other !== undefined));
    return anchor === undefined ? { label, anchor: fixed, isMissing: true } : { label, anchor };
  });
}
