/** One line of the list of systems. */
import { compareNames } from "../../compare.ts";
import type { Catalogue, System } from "../../schema.ts";
import { type Facet, type FacetValues, namesOf } from "../parts/facets.ts";
import { ownerNamed } from "../people/contacts.ts";
import { type Owner, ownersOf, systemOwnerIds } from "../people/owners.ts";
import { resourceNames } from "../resource/resource-row.ts";
import { withIds } from "../../with-id.ts";

export interface SystemRow {
  id: string;
  name: string;
  aliases: string[];
  domain?: string | undefined;
  owner?: Pick<Owner, "id" | "name"> | undefined;
  tier?: number | undefined;
  external: boolean;
  contracts: number;
  /** Systems it gives to and takes from today. */
  gives: number;
  takes: number;
}

export interface SystemList {
  facets: Facet[];
  rows: (SystemRow & { values: FacetValues })[];
}

export function systemRow(catalogue: Catalogue, system: System): SystemRow {
  const own = withIds(catalogue.contracts, system.contracts);
  const flows = own.flatMap((contract) => contract.flows).filter(({ state }) => state === "active");
  const { id, name, aliases, domain, owner, tier, external } = system;
  return {
    id,
    name,
    aliases,
    domain,
    owner: owner === undefined ? undefined : ownerNamed(owner),
    tier,
    external,
    contracts: system.contracts.length,
    gives: new Set(flows.filter(({ from }) => from === id).map(({ to }) => to)).size,
    takes: new Set(flows.filter(({ to }) => to === id).map(({ from }) => from)).size,
  };
}

/** All systems by name. */
export function systemList(catalogue: Catalogue): SystemList {
  const rows = catalogue.systems.map((system) => ({
    ...systemRow(catalogue, system),
    values: {
      domain: [system.domain],
      owner: systemOwnerIds(system),
      tier: [system.tier?.toString()],
      run: [system.external ? "external" : "ours"],
      resource: [...system.reads, ...system.writes],
    },
  }));
  return {
    facets: [
      { name: "domain", label: "Domain" },
      { name: "owner", label: "Owner", names: namesOf(ownersOf(catalogue)) },
      { name: "tier", label: "Tier" },
      { name: "run", label: "Run by" },
      { name: "resource", label: "Resource", names: resourceNames(catalogue) },
    ],
    rows: rows.toSorted((one, two) => compareNames(one.name, two.name)),
  };
}
