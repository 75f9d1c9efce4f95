/** "**orders-queue:** ERP writes, Shop reads": a name as programs give it, in the place of a label. */
import { readAccess } from "../access/access.ts";
import type { FoundResource } from "../named-resources/found-resource.ts";
import { kindInFront } from "../named-resources/kind-in-front.ts";
import { isOnKinds } from "../topics/on-resources.ts";
import { kindBySection } from "./resource-tables.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { says } from "../../vocabulary/phrases.ts";

/** "orders-queue", "core.orders", "s3://orders"; "Read-only" is written as a word. */
const technical = /^(?=\S*[._:/-])[\p{Ll}\p{N}][^\s,;()]*[\p{L}\p{N}*}/]$/u;
/** "read-only", "non-public" */
const words = ["reads", "writes", "readsAndWrites", "suchThing", "not"] as const;

export function labelsAsNames(
  labels: readonly Label[],
  section: SectionNode,
  { systems }: Reading,
): FoundResource[] {
  if (!isOnKinds(section)) return [];
  const saysWho = new Map<string, boolean>();
  const tells = (value: string) => {
    const told =
      saysWho.get(value) ?? readAccess(value, systems).some(({ mode }) => mode !== "unknown");
    saysWho.set(value, told);
    return told;
  };
  return labels.flatMap((label): FoundResource[] => {
    const { key, name, place } = label;
    const value = filled(label);
    if (key || !value || !technical.test(name) || words.some((word) => says(name, word))) return [];
    if (!tells(value)) return [];
    const kind = kindInFront(name) ?? (section.key && kindBySection[section.key]) ?? "other";
    return [{ kind, name, permissions: value, place }];
  });
}
