/** Shared resources: sheets, databases and tables, keys, buckets, queues, each with who reads and writes it. */
import { readAccess } from "./access.ts";
import { databasesIn } from "./databases.ts";
import { identifiersIn, kindOf } from "./identifiers.ts";
import { resourcesInTables } from "./resource-tables.ts";
import { filled, type Label } from "../markdown/labels.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { sectionsIn } from "../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import type { Flow, ResourceKind, ResourceReference } from "../schema.ts";
import { slugOf } from "../slug.ts";
import { type LabelKey, nothingWords } from "../vocabulary.ts";
import type { Place } from "../document.ts";

/** A resource before it is checked against those already found. */
export interface FoundResource {
  kind: ResourceKind;
  name: string;
  label?: string | undefined;
  purpose?: string | undefined;
  permissions?: string | undefined;
  schema?: string | undefined;
  place: Place;
}

const kindByLabel: Partial<Record<LabelKey, ResourceKind>> = {
  cloudflareKv: "cloudflare-kv",
  s3Buckets: "s3-bucket",
  queue: "queue",
  files: "file",
  other: "other",
};

export function readResources(reading: Reading, flows: Flow[]): ResourceReference[] {
  const found = new Map<string, ResourceReference>();
  for (const top of topSections(reading)) {
    for (const section of sectionsIn(top))
      for (const resource of resourcesOf(section, reading)) add(resource, found, reading);
  }
  flows.forEach((flow, index) => linkStorage(flow, `flows.${index}`, found, reading));
  return [...found.values()];
}

const isNothing = (name: string) =>
  isUnfilled(name) || nothingWords.test(name) || /^none\b/i.test(name);

/** "Shared Resources" and, where authors file them elsewhere, "Google Sheets" and "Databases" on their own. */
function topSections(reading: Reading): SectionNode[] {
  const shared = reading.sections("shared-resources");
  const inside = new Set(shared.flatMap((section) => [...sectionsIn(section)]));
  const alone = (["google-sheets", "databases", "other-resources"] as const)
    .flatMap((key) => reading.sections(key))
    .filter((section) => !inside.has(section) && !reading.directionOf(section));
  return [...shared, ...alone];
}

function resourcesOf(section: SectionNode, reading: Reading): FoundResource[] {
  const labels = reading.ownLabels(section);
  return [
    ...sheetsIn(labels, section),
    ...databasesIn(labels, section, reading),
    ...othersIn(labels),
    ...resourcesInTables(section, reading),
  ];
}

function sheetsIn(labels: readonly Label[], section: SectionNode): FoundResource[] {
  const found: FoundResource[] = [];
  let open: FoundResource[] = [];
  for (const label of labels) {
    const value = filled(label);
    if (label.key === "sheet") {
      const heading = section.key ? undefined : section.title;
      open = value
        ? identifiersIn(value).map(({ name, label: human }) => ({
            kind: "google-sheet",
            name,
            label: human ?? heading,
            place: label.place,
          }))
        : [];
      found.push(...open);
    } else if (label.key === "database" || label.key === "tables") {
      open = [];
    } else if (
      value &&
      (label.key === "purpose" || label.key === "permissions" || label.key === "schema")
    ) {
      for (const sheet of open) sheet[label.key] ??= value;
    }
  }
  return found;
}

function othersIn(labels: readonly Label[]): FoundResource[] {
  return labels.flatMap((label) => {
    const kind = label.key && kindByLabel[label.key];
    const value = filled(label);
    if (!kind || !value || nothingWords.test(value)) return [];
    return identifiersIn(value)
      .filter(({ name, rest }) => kind !== "other" || isNamed(name, rest))
      .map(({ name, label: human, rest }) => ({
        kind,
        name,
        label: human,
        permissions: tail(rest),
        place: label.place,
      }));
  });
}

/** "Other" is often prose; only an entry that opens with a name and goes on to explain it is a resource. */
function isNamed(name: string, rest: string): boolean {
  return name.split(" ").length <= 4 && /^\s*(?:[(–—:-]|$)/u.test(rest);
}

export function tail(rest: string): string | undefined {
  const text = rest.trim().replace(/^[\s–—:;,-]+/u, "");
  const [, inBrackets] = /^\(([^()]*)\)[\s;,.]*$/.exec(text) ?? [];
  return (inBrackets ?? text).replace(/[\s;,]+$/u, "") || undefined;
}

function add(
  resource: FoundResource,
  found: Map<string, ResourceReference>,
  reading: Reading,
): ResourceReference | undefined {
  if (isNothing(resource.name)) return undefined;
  const id = slugOf(resource.label ?? resource.name);
  const known = found.get(id) ?? [...found.values()].find(({ name }) => name === resource.name);
  if (known) {
    known.permissions ??= resource.permissions;
    known.schema ??= resource.schema;
    known.purpose ??= resource.purpose;
    if (known.access.length === 0 && resource.permissions)
      known.access = readAccess(resource.permissions, reading.systems);
    return known;
  }
  const { kind, name, label, purpose, permissions, schema } = resource;
  const reference: ResourceReference = {
    id,
    kind,
    name,
    ...(label ? { label } : {}),
    ...(purpose ? { purpose } : {}),
    access: permissions ? readAccess(permissions, reading.systems) : [],
    ...(permissions ? { permissions } : {}),
    ...(schema ? { schema } : {}),
  };
  found.set(id, reading.at(`resources.${found.size}`, resource.place, reference));
  return reference;
}

/** Storage that a flow goes through is a shared resource too, even where nobody listed it: the giver writes, the taker reads. */
function linkStorage(
  flow: Flow,
  path: string,
  found: Map<string, ResourceReference>,
  reading: Reading,
): void {
  flow.storage.forEach((storage, index) => {
    const [first] = storage.location ? identifiersIn(storage.location) : [];
    if (!first || !storage.location || isNothing(first.name)) return;
    const listed = [...found.values()].find(({ name, label }) =>
      [name, label].some((own) => own !== undefined && (own === first.name || own === first.label)),
    );
    const kind = kindOf(storage.location, first.name);
    const resource =
      listed ??
      (kind && storage.location.includes(`\`${first.name}\``)
        ? add(
            {
              ...first,
              kind,
              label: kind === "google-sheet" ? first.label : undefined,
              permissions: storage.permissions,
              schema: storage.format,
              place: reading.placeOf(`${path}.storage.${index}.location`),
            },
            found,
            reading,
          )
        : undefined);
    if (!resource) return;
    storage.resource = resource.id;
    if (resource.access.length === 0) {
      resource.access = [
        { system: flow.from, mode: "write" },
        { system: flow.to, mode: "read" },
      ];
    }
  });
}
