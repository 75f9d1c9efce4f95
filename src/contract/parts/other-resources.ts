/** Keys, buckets, queues and files: one label a kind, any number of entries behind it. */
import { type FoundResource, tail } from "./found-resource.ts";
import { identifiersIn } from "./identifiers.ts";
import { filled, type Label } from "../markdown/labels.ts";
import type { ResourceKind } from "../schema.ts";
import type { LabelKey } from "../vocabulary.ts";
import { saysNothing } from "../vocabulary/phrases.ts";

const kindByLabel: Partial<Record<LabelKey, ResourceKind>> = {
  cloudflareKv: "cloudflare-kv",
  s3Buckets: "s3-bucket",
  queue: "queue",
  files: "file",
  other: "other",
};

export function otherResourcesIn(labels: readonly Label[]): FoundResource[] {
  return labels.flatMap((label) => {
    const kind = label.key && kindByLabel[label.key];
    const value = filled(label);
    if (!kind || !value || saysNothing(value)) return [];
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
