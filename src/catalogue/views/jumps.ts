/** The places of a contract that somebody on call looks for first, as far as it has them. */
import type { Contract } from "../../contract/schema.ts";
import { anchorIn, flowKey } from "./anchors.ts";

export interface Jump {
  label: string;
  anchor: string;
}

export function jumpsOf(contract: Contract): Jump[] {
  const withFallback = contract.flows.find(
    ({ errorHandling }) => errorHandling?.fallback !== undefined,
  );
  const fallback = withFallback && flowKey(contract, withFallback);
  const wanted: [string, string | undefined][] = [
    ["Fallback", fallback && anchorIn(contract, `${fallback}-error-handling`, fallback)],
    ["Rollback", anchorIn(contract, "rollback-plan")],
    ["Alerts", anchorIn(contract, "alerts", "monitoring")],
    ["Contacts", anchorIn(contract, "contacts")],
  ];
  return wanted.flatMap(([label, anchor]) => (anchor === undefined ? [] : [{ label, anchor }]));
}
