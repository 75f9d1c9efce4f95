/** How a direction is carried: endpoints called, storage shared. */
import { isFilePath } from "./endpoint-facts.ts";
import { readEndpoints } from "./endpoints.ts";
import { storageToldHow } from "./told-how.ts";
import { storageToldIn } from "./storage-in-prose.ts";
import { filled, type Label } from "../../markdown/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../../reading.ts";
import { compact } from "../../compact.ts";
import type { InDirection } from "../directions/in-direction.ts";
import type { Flow, Storage } from "../../schema.ts";
import type { LabelKey } from "../../vocabulary.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";

export function readInterface(flow: InDirection): Pick<Flow, "endpoints" | "storage"> {
  return {
    endpoints: readEndpoints(flow, `${flow.path}.endpoints`),
    storage: readStorage(flow),
  };
}

const storageKeys = {
  location: "location",
  format: "format",
  permissions: "permissions",
  updateFrequency: "updateFrequency",
} as const satisfies Partial<Record<LabelKey, keyof Storage>>;

/** Every "Location" opens a storage; the labels after it belong to it. */
function readStorage(flow: InDirection): Storage[] {
  const { sections, path, reading } = flow;
  const found: Storage[] = [];
  for (const section of sections) {
    if (section.key === "data-flow" || section.key === "error-handling") continue;
    let open: Partial<Storage> | undefined;
    for (const label of reading.ownLabels(section)) {
      const key = isWhere(label, section, reading) ? "location" : label.key;
      if (!key || !(key in storageKeys)) continue;
      if (key === "location" || (!open && section.key === "shared-storage")) {
        open = {};
        found.push(open as Storage);
      }
      const value = filled(label);
      const field = storageKeys[key as keyof typeof storageKeys];
      if (open && value)
        open[field] = reading.at(
          `${path}.storage.${found.length - 1}.${field}`,
          label.place,
          value,
        );
    }
  }
  const stated = found
    .filter(({ location }) => !location || !saysNothing(location))
    .flatMap((storage) => (compact(storage) as Storage | undefined) ?? []);
  if (stated.length > 0) return stated;
  const how = storageToldHow(flow.labels);
  const at = `${path}.storage.0.location`;
  return how ? [reading.at(at, how.place, how.storage)] : toldInSentences(flow);
}

function toldInSentences(flow: InDirection): Storage[] {
  return storageToldIn(flow).map(({ storage, place }, index) =>
    flow.reading.at(`${flow.path}.storage.${index}.location`, place, storage),
  );
}

/** "Where: bucket `sales`" right below a direction; elsewhere logs may be there. "Path: `/in/*.csv`" is no call's. */
function isWhere(label: Label, section: SectionNode, reading: Reading): boolean {
  if (label.key === "endpoint") return isFilePath(filled(label) ?? "");
  return label.key === "where" && !section.key && reading.ownDirectionOf(section) !== undefined;
}
