/** All about one system: what it gives and takes, what its silence does to others, what it touches. */
import type { Authentication } from "../../../contract/model/schema.ts";
import { readRotation } from "../../facts/rotation.ts";
import type { Catalogue, Resource, System } from "../../schema.ts";
import { authenticationOf } from "./as-above.ts";
import {
  type EndpointRow,
  endpointRows,
  type Exchange,
  exchangeOf,
  type RowFlow,
  rowFlow,
} from "./exchange.ts";
import type { Jump } from "../parts/jumps.ts";
import { ownerNames, systemOwnerIds } from "../people/owners.ts";
import { kindName, namedResource, type NamedResource } from "../resource/resource-row.ts";
import { withIds } from "../../with-id.ts";

export interface Touch extends NamedResource {
  kind: string;
}

export interface Credential {
  flow: RowFlow;
  authentication: Authentication;
  /** The day by which it has to be rotated again, where the contract says enough to know. */
  due?: string | undefined;
}

/** What a contract says of the system's being down. */
export interface Outage extends Exchange {
  happens: string | undefined;
}

export interface SystemView {
  system: System;
  search: {
    kind: "System";
    title: string;
    systems: string[];
    domain: string | undefined;
    owners: string[];
    names: string[];
  };
  gives: Exchange[];
  takes: Exchange[];
  /** Flows towards it, and those from it whose contracts name it as the one that is down. */
  ifDown: Outage[];
  reads: Touch[];
  writes: Touch[];
  credentials: Credential[];
  /** Sections of its page worth a short cut. */
  jumps: Jump[];
  endpoints: EndpointRow[];
  /** Whether any of them has its own authentication. */
  endpointsSayHow: boolean;
}

export function systemView(catalogue: Catalogue, system: System): SystemView {
  const parts = withIds(catalogue.contracts, system.contracts).flatMap((contract) =>
    contract.flows.filter(({ state }) => state !== "none").map((flow) => ({ contract, flow })),
  );
  const given = parts.filter(({ flow }) => flow.from === system.id);
  const taken = parts.filter(({ flow }) => flow.to === system.id);
  const gives = given.map((part) => exchangeOf(system.id, part));
  const takes = taken.map((part) => exchangeOf(system.id, part));
  const active = ({ lane }: Exchange) => lane.state === "active";
  const { name, domain, aliases } = system;
  const endpoints = endpointRows(system.id, [...given, ...taken]);
  return {
    system,
    search: {
      kind: "System",
      title: name,
      systems: [name],
      domain,
      owners: ownerNames(catalogue, systemOwnerIds(system)),
      names: aliases,
    },
    jumps: [
      { label: "If it is down", anchor: "if-down" },
      { label: "Downstream", anchor: "downstream" },
      { label: "Resources", anchor: "resources" },
      ...(parts.some(({ flow }) => flow.authentication)
        ? [{ label: "Credentials", anchor: "credentials" }]
        : []),
      ...(parts.some(({ flow }) => flow.endpoints.length > 0)
        ? [{ label: "Endpoints", anchor: "endpoints" }]
        : []),
    ],
    gives,
    takes,
    ifDown: [
      ...takes.map((each) => ({ ...each, happens: each.lane.unavailable })),
      ...gives
        .map((each) => ({ ...each, happens: each.lane.giverUnavailable }))
        .filter(({ happens }) => happens !== undefined),
    ]
      .filter(active)
      .filter(saysMoreThanOthers),
    reads: touched(catalogue.resources, system.reads),
    writes: touched(catalogue.resources, system.writes),
    credentials: [...given, ...taken].flatMap((part) => {
      const authentication = authenticationOf(part.contract, part.flow);
      if (!authentication) return [];
      const due = readRotation(authentication.rotationPolicy ?? "")?.due;
      return [{ flow: rowFlow(part, "authentication"), authentication, due }];
    }),
    endpoints,
    endpointsSayHow: endpoints.some(({ authentication }) => authentication !== undefined),
  };
}

/** Silence is worth a row only where no other row of the same neighbour says something. */
function saysMoreThanOthers(outage: Outage, _place: number, all: readonly Outage[]): boolean {
  const says = ({ happens, lane }: Outage) => happens !== undefined || lane.fallback !== undefined;
  return says(outage) || !all.some((one) => one.other.id === outage.other.id && says(one));
}

function touched(resources: Resource[], ids: string[]): Touch[] {
  return withIds(resources, ids).map((resource) => ({
    ...namedResource(resource),
    kind: kindName(resource.kind),
  }));
}
