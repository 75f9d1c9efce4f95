/** What a contract means by "As above", for pages on which nothing stands above. */
import type { Authentication, Contract } from "../../contract/schema.ts";

type Flow = Contract["flows"][number];

const pointer = /^\s*(?:(?:same\s+)?as|see)\s+above\b/i;

/** How a flow proves who it is, each "As above" replaced by what the flow before says in the same place. */
export function authenticationOf(
  { flows }: Pick<Contract, "flows">,
  flow: Flow,
): Authentication | undefined {
  const own = flow.authentication;
  const before = flows[flows.indexOf(flow) - 1]?.authentication;
  if (!own || !before) return own;
  const said = (key: "method" | "credentialsLocation" | "rotationPolicy") => {
    const above = before[key];
    return above === undefined ? own[key] : own[key]?.replace(pointer, () => above);
  };
  return {
    ...own,
    method: said("method"),
    credentialsLocation: said("credentialsLocation"),
    rotationPolicy: said("rotationPolicy"),
  };
}
