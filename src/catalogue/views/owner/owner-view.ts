/** All about one team or person: what it answers for, how it is reached, and what wakes it. */
import type { Contract } from "../../../contract/model/schema.ts";
import type { Catalogue } from "../../schema.ts";
import { anchorIn } from "../parts/anchors.ts";
import { lanesOf, type Lane } from "../parts/lanes.ts";
import { contractsOf, type OwnerContact, ownerContacts } from "./owner-contacts.ts";
import type { Owner } from "../people/owners.ts";
import { contractLink, type ContractLinkView } from "../parts/parties.ts";
import { type SystemRow, systemRow } from "../system/system-row.ts";

export interface OwnerAlert {
  contract: ContractLinkView;
  anchor: string | undefined;
  /** The contract's file, from which links in the texts start. */
  file: string;
  when?: string | undefined;
  how?: string | undefined;
}

export interface OwnerContract {
  link: ContractLinkView;
  lanes: Lane[];
  /** Why it is here: maintained or signed by the owner, or about one of its systems. */
  named: boolean;
}

export interface OwnerView {
  systems: SystemRow[];
  /** Those that name the owner, then those of its systems; by title. */
  contracts: OwnerContract[];
  contacts: OwnerContact[];
  /** Contracts whose alerts name the owner. */
  alerts: OwnerAlert[];
  search: { kind: "Owner"; title: string; systems: string[]; owners: string[]; names: string[] };
}

export function ownerView(catalogue: Catalogue, owner: Owner): OwnerView {
  const contracts = contractsOf(catalogue, owner);
  return {
    systems: owner.systems.map((system) => systemRow(catalogue, system)),
    contracts: contracts
      .map((contract) => ({
        link: contractLink(contract),
        lanes: lanesOf(contract),
        named: owner.contracts.includes(contract),
      }))
      .toSorted((one, two) => Number(two.named) - Number(one.named)),
    contacts: ownerContacts(catalogue, owner),
    alerts: catalogue.contracts.flatMap((contract) => alertFor(owner, contract)),
    search: {
      kind: "Owner",
      title: owner.name,
      systems: owner.systems.map(({ name }) => name),
      owners: [owner.name],
      names: owner.email === undefined ? [] : [owner.email],
    },
  };
}

function alertFor({ name }: Owner, contract: Contract): OwnerAlert[] {
  const { when, who, how } = contract.monitoring?.alerts ?? {};
  const said = `${who ?? ""}\n${how ?? ""}`.toLowerCase();
  if (!said.includes(name.toLowerCase())) return [];
  const anchor = anchorIn(contract, "alerts", "monitoring");
  return [{ contract: contractLink(contract), anchor, file: contract.file, when, how: who ?? how }];
}
