/** A flow as one of its two systems sees it. */
import type { Contract, Endpoint, Flow } from "../../contract/model/schema.ts";
import { anchorIn, flowKey } from "./anchors.ts";
import { endpointName } from "./carriers.ts";
import { laneOf, type Lane } from "./lanes.ts";
import { contractLink, type ContractLinkView, type Party } from "./parties.ts";
import { uniqueAnchors } from "./row-anchors.ts";
import { type Since, sinceOf } from "./since.ts";

export interface Exchange {
  contract: ContractLinkView;
  /** The contract's file, from which links in the texts start. */
  file: string;
  other: Party;
  lane: Lane;
  since: Since | undefined;
}

export interface EndpointRow {
  /** Id of its row: who is at the other end, method and path, so that it holds while these do. */
  id: string;
  exchange: Exchange;
  anchor: string | undefined;
  endpoint: Endpoint;
  name: string;
}

export interface FlowOfSystem {
  contract: Contract;
  flow: Flow;
}

export function exchangeOf(system: string, { contract, flow }: FlowOfSystem): Exchange {
  const lane = laneOf(contract, flow);
  return {
    contract: contractLink(contract),
    file: contract.file,
    lane,
    since: sinceOf(contract),
    other: lane.from.id === system ? lane.to : lane.from,
  };
}

export function endpointRows(system: string, flows: readonly FlowOfSystem[]): EndpointRow[] {
  const rows = flows.flatMap(({ contract, flow }) => {
    const key = flowKey(contract, flow);
    return flow.endpoints.map((endpoint) => ({
      exchange: exchangeOf(system, { contract, flow }),
      anchor: anchorIn(contract, `${key}-interface`, key),
      endpoint,
      name: endpointName(endpoint),
    }));
  });
  const ids = uniqueAnchors(
    rows.map(({ exchange, name }) => `endpoint-${exchange.other.id}-${name}`),
  );
  return rows.map((row, index) => ({ id: ids[index] ?? "", ...row }));
}
