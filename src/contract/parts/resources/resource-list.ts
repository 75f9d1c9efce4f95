/** The resources of one contract: what is named twice is one resource, and all that is said of it counts. */
import { readAccess } from "../access/access.ts";
import { merge } from "../access/access-tokens.ts";
import { mayNameOthers } from "../access/further-names.ts";
import { type FoundResource, isNoName } from "../named-resources/found-resource.ts";
import type { Reading } from "../reading.ts";
import type { Access, ResourceKind, ResourceReference } from "../../model/schema.ts";
import { idsOfResources } from "./resource-ids.ts";
import { slugOf } from "../../text/slug.ts";
import { withoutTurns } from "../../text/writing-direction.ts";

export class ResourceList {
  readonly all: ResourceReference[] = [];
  readonly #reading: Reading;
  readonly #byKey = new Map<string, ResourceReference>();
  readonly #byName = new Map<string, ResourceReference>();
  readonly #idFor = idsOfResources();
  readonly #access = new Map<string, readonly Access[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The resource, new or known; undefined where its name says that there is none. */
  add(told: FoundResource): ResourceReference | undefined {
    const found = {
      ...told,
      name: withoutTurns(told.name),
      label: told.label && withoutTurns(told.label),
    };
    if (isNoName(found.name)) return undefined;
    const known = this.#known(found);
    if (!known) {
      const added = this.#append(found);
      this.#noteNames(added, told);
      return added;
    }
    known.label ??= found.label === known.name ? undefined : found.label;
    known.database ??= found.database;
    known.permissions ??= found.permissions;
    known.schema ??= found.schema;
    known.purpose ??= found.purpose;
    this.#allow(known, found.ownAccess ?? found.permissions);
    this.#noteNames(known, told);
    this.#remember(known);
    return known;
  }

  /** The resource that is called one of these, by its name or its label. */
  named(...names: (string | undefined)[]): ResourceReference | undefined {
    return names.map((name) => name && this.#byName.get(name)).find(Boolean) || undefined;
  }

  /** Adds what a wording says of access to what is known. */
  grant(resource: ResourceReference, permissions: string | undefined): void {
    this.#allow(resource, permissions);
    this.#noteNames(resource, { name: resource.name, permissions });
  }

  #allow(resource: ResourceReference, permissions: string | undefined): void {
    if (!permissions) return;
    const modes = new Map(resource.access.map(({ system, mode }) => [system, mode]));
    for (const { system, mode } of this.#told(permissions, resource.kind)) {
      modes.set(system, merge(modes.get(system), mode));
    }
    resource.access = [...modes].map(([system, mode]): Access => ({ system, mode }));
  }

  /** Whom this contract doesn't know, another may. */
  #noteNames(
    resource: ResourceReference,
    { name, permissions, among, mayTell }: Partial<FoundResource> & { name: string },
  ): void {
    const { openAccess, systems } = this.#reading;
    const told = { resource: resource.id, ...(among && { among: { name, all: among } }) };
    for (const wording of [permissions, mayTell])
      if (wording && mayNameOthers(wording, systems)) openAccess.push({ ...told, wording });
  }

  /** One wording often stands behind many names. */
  #told(permissions: string, kind: ResourceKind): readonly Access[] {
    const key = `${kind} ${permissions}`;
    let told = this.#access.get(key);
    if (!told) this.#access.set(key, (told = readAccess(permissions, this.#reading.systems, kind)));
    return told;
  }

  #known({ kind, name, label }: FoundResource): ResourceReference | undefined {
    return (
      this.#byKey.get(keyOf(kind, name)) ??
      (label ? this.#byKey.get(keyOf(kind, label)) : undefined)
    );
  }

  #remember(resource: ResourceReference): void {
    const { kind, name, label } = resource;
    for (const own of label ? [name, label] : [name]) {
      this.#byKey.set(keyOf(kind, own), resource);
      if (!this.#byName.has(own)) this.#byName.set(own, resource);
    }
  }

  #append({
    kind,
    name,
    label,
    database,
    purpose,
    permissions,
    ownAccess,
    schema,
    place,
  }: FoundResource): ResourceReference {
    const resource: ResourceReference = {
      id: this.#idFor(slugOf(label ?? name), kind),
      kind,
      name,
      ...(label && label !== name ? { label } : {}),
      ...(database ? { database } : {}),
      ...(purpose ? { purpose } : {}),
      access: [],
      ...(permissions ? { permissions } : {}),
      ...(schema ? { schema } : {}),
    };
    this.#allow(resource, ownAccess ?? permissions);
    this.#remember(resource);
    this.all.push(this.#reading.at(`resources.${this.all.length}`, place, resource));
    return resource;
  }
}

function keyOf(kind: string, name: string): string {
  return `${kind} ${slugOf(name)}`;
}
