/** "- **Topic:** `sales`" over "- **Access:** Till writes": what the labels behind a resource's own say of it. */
import type { FoundResource } from "../named-resources/found-resource.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { LabelKey } from "../../vocabulary/vocabulary.ts";

const facts = { permissions: "permissions", purpose: "purpose" } as const;
/** Resources that see to their own facts. */
const others: ReadonlySet<LabelKey | undefined> = new Set([
  "sheet",
  "sheets",
  "database",
  "tables",
]);

/** Nothing where several stand above such a label: it may be said of all, or of the last. */
export function withFactsBeside(
  found: readonly FoundResource[],
  labels: readonly Label[],
): FoundResource[] {
  const byPlace = Map.groupBy(found, ({ place }) => place);
  const told = new Map<FoundResource, Partial<FoundResource>>();
  /** Of the one label above; nothing where there are several. */
  let above: readonly FoundResource[] | undefined;
  let isTold = true;
  for (const label of labels) {
    const own = byPlace.get(label.place) ?? (others.has(label.key) ? [] : undefined);
    const fact =
      label.key === "permissions" || label.key === "purpose" ? facts[label.key] : undefined;
    const value = fact && filled(label);
    if (own) {
      above = isTold ? own : undefined;
      isTold = false;
    } else if (fact && value) {
      isTold = true;
      for (const resource of above ?? [])
        told.set(resource, { [fact]: value, ...told.get(resource) });
    }
  }
  return found.map((resource) => ({ ...told.get(resource), ...withoutOpen(resource) }));
}

/** What is known of it counts. */
function withoutOpen(resource: FoundResource): FoundResource {
  const stated = Object.entries(resource).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated) as unknown as FoundResource;
}
