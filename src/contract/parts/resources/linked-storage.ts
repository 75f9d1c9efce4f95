/** Storage that a flow goes through is a shared resource too, even where nobody listed it. */
import { databaseOfTable } from "../named-resources/database-of-table.ts";
import { isNoName } from "../named-resources/found-resource.ts";
import { identifiersIn, kindOf } from "../named-resources/identifiers.ts";
import type { ResourceList } from "./resource-list.ts";
import type { Reading } from "../reading.ts";
import type { Flow, ResourceReference, Storage } from "../../model/schema.ts";

export function linkStorage(flow: Flow, path: string, list: ResourceList, reading: Reading): void {
  for (const [index, storage] of flow.storage.entries()) {
    const place = reading.placeOf(`${path}.storage.${index}.location`);
    const resource = resourceOf(storage, list, place);
    if (!resource) continue;
    storage.resource = resource.id;
    list.grant(resource, storage.permissions);
    if (resource.access.length > 0) continue;
    // Nobody says who may do what: what flows this way is written by the giver and read by the taker.
    resource.access = [
      { system: flow.from, mode: "write" },
      { system: flow.to, mode: "read" },
    ];
  }
}

/** "files.acme.example/in/orders" */
const hostAndFolder = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/\S*$/u;

/** The entry that names it: of "Share `X`, tables `a` and `b`" only the share's words say what `X` is. */
function nearby(location: string, name: string): string {
  const end = location.indexOf(name) + name.length;
  const [rest = ""] = /^[^,;]*/u.exec(location.slice(end)) ?? [];
  return location.slice(0, end) + rest;
}

/** A listed resource, by its name; else a new one, where the location gives an identifier and its kind away. */
function resourceOf(
  { location, permissions, format }: Storage,
  list: ResourceList,
  place: ReturnType<Reading["placeOf"]>,
): ResourceReference | undefined {
  const [first] = location ? identifiersIn(location) : [];
  if (!location || !first || isNoName(first.name)) return undefined;
  const listed = list.named(first.name, first.label);
  if (listed) return listed;
  const kind =
    kindOf(nearby(location, first.name), first.name) ??
    (hostAndFolder.test(first.name) ? "file" : undefined);
  if (!kind || !location.includes(`\`${first.name}\``)) return undefined;
  const label = kind === "google-sheet" ? first.label : undefined;
  const database = databaseOfTable(first.name, first.database);
  return list.add({ kind, name: first.name, label, database, permissions, schema: format, place });
}
