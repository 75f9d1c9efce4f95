/** What a contract means by "As above", for pages on which nothing stands above. */
import type { Authentication, Contract } from "../../../contract/model/schema.ts";
import { opening } from "../../../contract/vocabulary/phrases.ts";

type Flow = Contract["flows"][number];

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
    const written = own[key]?.trimStart();
    const pointer = written === undefined ? undefined : opening("asAbove", written);
    return above === undefined || pointer === undefined
      ? own[key]
      : `${above}${written?.slice(pointer.length)}`;
  };
  return {
    ...own,
    method: said("method"),
    credentialsLocation: said("credentialsLocation"),
    rotationPolicy: said("rotationPolicy"),
  };
}
