/** A flow as one of its two systems sees it. */
import type { Contract, Flow } from "../../../contract/model/schema.ts";
import { freeIds } from "../../../contract/text/free-ids.ts";
import { slugOf } from "../../../contract/text/slug.ts";
import { anchorIn, flowKey } from "../parts/anchors.ts";
import { endpointName } from "../parts/carriers.ts";
import { laneOf, type Lane } from "../parts/lanes.ts";
import { contractLink, type ContractLinkView, type Party, partyOf } from "../parts/parties.ts";
import { type Since, sinceOf } from "../words/since.ts";

export interface Exchange {
  contract: ContractLinkView;
  /** The contract's file, from which links in the texts start. */
  file: string;
  other: Party;
  lane: Lane;
  since: Since | undefined;
}

/** Which flow a row is about: a flow of thousands of endpoints has as many rows, so no more of it than they show. */
export interface RowFlow {
  contract: string;
  /** Of the contract, from which links in the row's texts start. */
  file: string;
  from: string;
  to: string;
  /** Section of the contract that tells what the row does. */
  anchor: string | undefined;
}

export interface EndpointRow {
  /** Id of its row: who is at the other end, method and path, so that it holds while these do. */
  id: string;
  flow: RowFlow;
  name: string;
  authentication: string | undefined;
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

export function rowFlow({ contract, flow }: FlowOfSystem, ...sections: string[]): RowFlow {
  return {
    contract: contract.id,
    file: contract.file,
    from: partyOf(contract, flow.from).name,
    to: partyOf(contract, flow.to).name,
    anchor: anchorIn(contract, ...sections),
  };
}

export function endpointRows(system: string, flows: readonly FlowOfSystem[]): EndpointRow[] {
  const idFor = freeIds();
  return flows.flatMap(({ contract, flow }) => {
    const key = flowKey(contract, flow);
    const row = rowFlow({ contract, flow }, `${key}-interface`, key);
    const other = flow.from === system ? flow.to : flow.from;
    return flow.endpoints.map((endpoint) => {
      const name = endpointName(endpoint);
      const id = idFor(slugOf(`endpoint-${other}-${name}`));
      return { id, flow: row, name, authentication: endpoint.authentication };
    });
  });
}
