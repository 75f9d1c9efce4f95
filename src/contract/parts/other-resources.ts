/** Keys, buckets, queues and files: one label a kind, any number of entries behind it. */
import { readAccess } from "./access.ts";
import { type FoundResource, tail } from "./found-resource.ts";
import { identifiersIn } from "./identifiers.ts";
import { withNamesInCode } from "./plain-names.ts";
import { filled, type Label } from "../markdown/labels.ts";
import type { ResourceKind } from "../schema.ts";
import type { SystemNames } from "../systems.ts";
import type { LabelKey } from "../vocabulary.ts";
import { saysNothing } from "../vocabulary/phrases.ts";

/** Of a sentence: who does what, and with what. */
const fewestWords = 4;

const kindByLabel: Partial<Record<LabelKey, ResourceKind>> = {
  cloudflareKv: "cloudflare-kv",
  s3Buckets: "s3-bucket",
  queue: "queue",
  files: "file",
  other: "other",
};

export function otherResourcesIn(labels: readonly Label[], systems: SystemNames): FoundResource[] {
  return labels.flatMap((label) => {
    const kind = label.key && kindByLabel[label.key];
    const value = filled(label);
    if (!kind || !value || saysNothing(value)) return [];
    const isOther = kind === "other";
    return identifiersIn(withNamesInCode(value, systems, { onlyTechnical: isOther }))
      .filter(({ name, rest }) => !isOther || isNamed(name, rest))
      .filter(({ name }) => !isSentence(name, systems))
      .map(({ name, label: human, rest }, _, all) => {
        const isTold = human !== undefined && saysWho(human, systems);
        return {
          kind,
          name,
          label: isTold ? undefined : human,
          permissions: isTold && all.length === 1 ? value : tail(rest),
          place: label.place,
        };
      });
  });
}

/** "Till stores receipts there": below a heading such as "Buckets" sentences may stand as well as names. */
function isSentence(name: string, systems: SystemNames): boolean {
  const words = name.split(" ").length;
  return name.includes("`") || (words >= fewestWords && systems.mentions.in(name).length > 0);
}

/** "Till publishes to `prices`" gives no name for people. */
function saysWho(human: string, systems: SystemNames): boolean {
  return readAccess(human, systems).some(({ mode }) => mode !== "unknown");
}

/** "Other" is often prose; only an entry that opens with a name and goes on to explain it is a resource. */
function isNamed(name: string, rest: string): boolean {
  return name.split(" ").length <= 4 && /^\s*(?:[(–—:-]|$)/u.test(rest);
}
