/** How a direction is carried: endpoints called, storage shared. */
import { attachExamples, endpointsOf } from "./endpoints.ts";
import { filled } from "../markdown/labels.ts";
import { compact } from "../compact.ts";
import type { InDirection } from "./safeguards.ts";
import type { Endpoint, Flow, Storage } from "../schema.ts";
import type { LabelKey } from "../vocabulary.ts";

type Carrier = Pick<InDirection, "sections" | "path" | "reading">;

export function readInterface(inDirection: Carrier): Pick<Flow, "endpoints" | "storage"> {
  return { endpoints: readEndpoints(inDirection), storage: readStorage(inDirection) };
}

function readEndpoints({ sections, path, reading }: Carrier): Endpoint[] {
  const endpoints: Endpoint[] = [];
  for (const section of sections) {
    if (section.key === "example") continue;
    const found = endpointsOf(section, reading, `${path}.endpoints`, endpoints.length);
    if (found.length === 0) attachExamples(endpoints.at(-1), section, reading);
    endpoints.push(...found);
  }
  return endpoints;
}

const storageKeys = {
  location: "location",
  format: "format",
  permissions: "permissions",
  updateFrequency: "updateFrequency",
} as const satisfies Partial<Record<LabelKey, keyof Storage>>;

/** Every "Location" opens a storage; the labels after it belong to it. */
function readStorage({ sections, path, reading }: Carrier): Storage[] {
  const found: Storage[] = [];
  for (const section of sections) {
    if (section.key === "data-flow" || section.key === "error-handling") continue;
    let open: Partial<Storage> | undefined;
    for (const label of reading.ownLabels(section)) {
      if (!label.key || !(label.key in storageKeys)) continue;
      if (label.key === "location" || (!open && section.key === "shared-storage")) {
        open = {};
        found.push(open as Storage);
      }
      const value = filled(label);
      const field = storageKeys[label.key as keyof typeof storageKeys];
      if (open && value)
        open[field] = reading.at(
          `${path}.storage.${found.length - 1}.${field}`,
          label.place,
          value,
        );
    }
  }
  return found.flatMap((storage) => (compact(storage) as Storage | undefined) ?? []);
}
