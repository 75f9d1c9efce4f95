/** What the catalogue's pages are called: the search knows these by heart, where the rest is a matter of words. */
import type { Catalogue, Resource, System } from "../../catalogue/schema.ts";
import { contactParts } from "../../catalogue/views/contacts.ts";
import type { Contract } from "../../contract/schema.ts";
import { contractPath, encodedPath, resourcePath, systemPath } from "../../runbooks/addresses.ts";
import { hasPlaceholder } from "./patterns.ts";

export interface NamedPage {
  /** Address below the site's base. */
  path: string;
  /** Each of these means this page. */
  names: string[];
  /** Each of these means this page among others: owners, people, tags. */
  about?: string[];
  /** Of a system its id, of a contract those of its parties. */
  systems?: string[];
  /** Endpoints and keys with places to fill: `/v2/days/{shop}/{date}`. */
  patterns?: string[];
}

export function namedPages({ contracts, systems, resources }: Catalogue): NamedPage[] {
  return [...systems.map(ofSystem), ...resources.map(ofResource), ...contracts.map(ofContract)];
}

function ofSystem({ id, name, aliases, owner, contact }: System): NamedPage {
  const people = [owner, contact && contactParts(contact).name];
  return named(systemPath(id), {
    names: [name, id, ...aliases],
    about: people.filter((person) => person !== undefined),
    systems: [id],
  });
}

function ofResource({ id, name, label }: Resource): NamedPage {
  return named(resourcePath(id), {
    names: [name, ...(label === undefined ? [] : [label]), ...unqualified(name)],
    patterns: hasPlaceholder(name) ? [name] : [],
  });
}

function ofContract({ id, title, aliases, tags, systems, flows }: Contract): NamedPage {
  const endpoints = flows.flatMap((flow) => flow.endpoints.map(({ url }) => url));
  return named(contractPath(id), {
    names: [title, id, ...lastPart(id), ...aliases],
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

function lastPart(id: string): string[] {
  return id.split("/").slice(-1);
}

/** Empty lists are left out: with many contracts they would weigh. */
function named(path: string, { names, ...lists }: Omit<NamedPage, "path">): NamedPage {
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return {
    path: encodedPath(path),
    names: [...new Set(names)],
    ...Object.fromEntries(filled),
  };
}
