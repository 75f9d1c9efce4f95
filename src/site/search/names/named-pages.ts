/** What the catalogue's pages are called: the search knows these by heart, where the rest is a matter of words. */
import { bucketOf, spelt } from "../../../catalogue/buckets.ts";
import type { Catalogue, Resource, System } from "../../../catalogue/schema.ts";
import { ownerContacts } from "../../../catalogue/views/owner/owner-contacts.ts";
import {
  type Owner,
  ownerNames,
  ownersOf,
  systemOwnerIds,
} from "../../../catalogue/views/people/owners.ts";
import type { Contract } from "../../../contract/model/schema.ts";
import {
  contractPath,
  encodedPath,
  formatPath,
  ownerPath,
  resourcePath,
  systemPath,
} from "../../../catalogue/addresses.ts";
import { hasPlaceholder } from "./patterns.ts";

export interface NamedPage {
  /** Address below the site's base. */
  path: string;
  /** Each of these means this page, as its id does. The first is its title. */
  names: string[];
  /** Whether its title is a name that people gave to what has an identifier. */
  isCalled?: true;
  /** Each of these means this page among others: owners, people, tags, the bucket it lies in. */
  about?: string[];
  /** Of a system its id, of a contract those of its parties. */
  systems?: string[];
  /** Endpoints and keys with places to fill: `/v2/days/{shop}/{date}`. */
  patterns?: string[];
}

export function namedPages(catalogue: Catalogue): NamedPage[] {
  const { contracts, systems, resources, dataFormats } = catalogue;
  return [
    ...systems.map((system) => ofSystem(catalogue, system)),
    ...resources.map(ofResource),
    ...ownersOf(catalogue).map((owner) => ofOwner(catalogue, owner)),
    ...contracts.map(ofContract),
    ...dataFormats.map(({ id, name }) => named(formatPath(id), { names: [name] })),
  ];
}

function ofSystem(catalogue: Catalogue, system: System): NamedPage {
  const { id, name, aliases } = system;
  return named(systemPath(id), {
    names: [name, ...aliases],
    about: ownerNames(catalogue, systemOwnerIds(system)),
    systems: [id],
  });
}

function ofResource(resource: Resource): NamedPage {
  const { id, name, label } = resource;
  return named(resourcePath(id), {
    names: [...(label === undefined ? [] : [label]), name, ...unqualified(name)],
    isCalled: label === undefined ? undefined : true,
    about: bucketAround(resource),
    patterns: hasPlaceholder(name) ? [name] : [],
  });
}

function ofOwner(catalogue: Catalogue, owner: Owner): NamedPage {
  const { id, name, email } = owner;
  const others = ownerContacts(catalogue, owner).flatMap(({ contact }) => contact.email ?? []);
  return named(ownerPath(id), {
    names: [name, ...(email === undefined ? [] : [email])],
    about: [...new Set(others)].filter((other) => other !== email).flatMap(withMailbox),
  });
}

/** `till-oncall@x.example` is spoken of as `till-oncall`. */
function withMailbox(address: string): string[] {
  return [address, address.replace(/@.*/s, "")];
}

function ofContract({ id, title, aliases, tags, systems, flows }: Contract): NamedPage {
  const endpoints = flows.flatMap((flow) => flow.endpoints.map(({ url }) => url));
  return named(contractPath(id), {
    names: [title, ...aliases],
    about: tags,
    systems: systems.map((system) => system.id),
    patterns: [...new Set(endpoints)],
  });
}

/** `finance_dw.journal_entries` is also spoken of as `journal_entries`. */
function unqualified(name: string): string[] {
  const [, table] = /^\w+\.(\w*_\w+)$/.exec(name) ?? [];
  return table === undefined ? [] : [table];
}

/** Who asks for a bucket is told of the places in it. */
function bucketAround(resource: Resource): string[] {
  const bucket = bucketOf(resource);
  return bucket === undefined || bucket === spelt(resource) ? [] : [bucket];
}

/** Empty lists are left out: with many contracts they would weigh. */
function named(
  path: string,
  {
    names,
    isCalled,
    ...lists
  }: Omit<NamedPage, "path" | "isCalled"> & { isCalled?: true | undefined },
): NamedPage {
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return {
    path: encodedPath(path),
    names: [...new Set(names)],
    ...(isCalled && { isCalled }),
    ...Object.fromEntries(filled),
  };
}
