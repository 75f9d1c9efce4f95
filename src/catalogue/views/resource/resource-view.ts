/** All about one resource: who touches it, in whose words, and what is odd about that. */
import type { Contract } from "../../../contract/model/schema.ts";
import type { Catalogue, Resource } from "../../schema.ts";
import { bucketOf } from "../../buckets.ts";
import { flowKey } from "../parts/anchors.ts";
import { ownerNamed } from "../people/contacts.ts";
import { contractLink, type ContractLinkView } from "../parts/parties.ts";
import {
  kindName,
  named,
  type Named,
  namedResource,
  type NamedResource,
  resourceName,
} from "./resource-row.ts";
import { resourceWarnings, type ResourceWarning } from "./resource-warnings.ts";
import { withId, withIds } from "../../with-id.ts";

export interface ResourceMention {
  contract: ContractLinkView;
  anchor: string | undefined;
  /** The contract's file, from which links in the texts start. */
  file: string;
  purpose?: string | undefined;
  permissions?: string | undefined;
}

/** What a direction that goes through the resource says of a part of it. */
export interface StoredPart {
  contract: ContractLinkView;
  anchor: string;
  file: string;
  location?: string | undefined;
  format: string;
}

export interface ResourceView {
  id: string;
  name: string;
  identifier: string;
  kind: string;
  purpose?: string | undefined;
  schema?: string | undefined;
  /** Where no contract describes the resource as a whole. */
  parts: StoredPart[];
  writers: Toucher[];
  readers: Toucher[];
  mentions: ResourceMention[];
  /** Whether any contract says what it is for. */
  purposes: boolean;
  warnings: ResourceWarning[];
  /** Other resources in the same bucket, or the bucket itself. */
  sameBucket: NamedResource[];
  search: {
    kind: "Resource";
    title: string;
    systems: string[];
    resources: string[];
    resourceNames: string[];
    names: string[];
  };
}

/** A system, and the team that answers for it. */
export interface Toucher extends Named {
  owner?: Named | undefined;
}

export function resourceView(catalogue: Catalogue, resource: Resource): ResourceView {
  const contracts = withIds(catalogue.contracts, resource.contracts);
  const toucher = (id: string): Toucher => {
    const owner = withId(catalogue.systems, id)?.owner;
    return {
      ...named(catalogue, id),
      owner: owner === undefined ? undefined : ownerNamed(owner),
    };
  };
  const systems = [...new Set([...resource.writers, ...resource.readers])].map(
    (id) => named(catalogue, id).name,
  );
  return {
    id: resource.id,
    name: resourceName(resource),
    identifier: resource.name,
    kind: kindName(resource.kind),
    purpose: resource.purpose,
    schema: resource.schema,
    parts: resource.schema === undefined ? partsOf(resource, contracts) : [],
    writers: resource.writers.map(toucher),
    readers: resource.readers.map(toucher),
    search: {
      kind: "Resource",
      title: resourceName(resource),
      systems,
      resources: [resource.name],
      resourceNames: [resourceName(resource)],
      names: resource.label === undefined ? [] : [resource.label],
    },
    purposes: contracts.some(({ resources }) =>
      resources.some(({ id, purpose }) => id === resource.id && purpose !== undefined),
    ),
    mentions: contracts.map((contract) => {
      const reference = contract.resources.find(({ id }) => id === resource.id);
      return {
        contract: contractLink(contract),
        anchor: contract.sections.find(({ anchor }) => anchor === "shared-resources")?.anchor,
        file: contract.file,
        purpose: reference?.purpose,
        permissions: reference?.permissions,
      };
    }),
    warnings: resourceWarnings(catalogue, resource),
    sameBucket: sameBucket(catalogue, resource),
  };
}

function sameBucket({ resources }: Catalogue, resource: Resource): NamedResource[] {
  const bucket = bucketOf(resource);
  if (bucket === undefined) return [];
  return resources
    .filter((other) => other.id !== resource.id && bucketOf(other) === bucket)
    .map(namedResource);
}

function partsOf({ id }: Resource, contracts: readonly Contract[]): StoredPart[] {
  return contracts.flatMap((contract) =>
    contract.flows.flatMap((flow) =>
      flow.storage.flatMap(({ resource, location, format }) =>
        resource === id && format !== undefined
          ? {
              contract: contractLink(contract),
              anchor: `${flowKey(contract, flow)}-interface`,
              file: contract.file,
              location,
              format,
            }
          : [],
      ),
    ),
  );
}
