/** "How: Kafka topic `orders.placed`, Avro", "Channel: SFTP, folder `/in/orders`": what carries a flow, behind one label. */
import { factsInText } from "../calls/facts-in-text.ts";
import { namedIn } from "../named-resources/resources-in-prose.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import { newLabel } from "../../markdown/labels/label-line.ts";
import type { Place } from "../../model/document.ts";
import type { Storage } from "../../model/schema.ts";

/** Each fact in it as if it stood behind its own label. */
export function factsToldHow(labels: readonly Label[]): Label[] {
  return told(labels).flatMap(({ value, place }) =>
    factsInText(value).map(([key, each]) => ({ ...newLabel("", each, place), key })),
  );
}

/** A queue carries events, which are facts of the other kind. */
export function storageToldHow(
  labels: readonly Label[],
): { storage: Storage; place: Place } | undefined {
  return storageIn(told(labels));
}

/** "Transport: S3 bucket `recordings`" in a row of flows. */
export function storageIn(
  labels: readonly Label[],
): { storage: Storage; place: Place } | undefined {
  for (const { value, place } of labels) {
    const [only, ...others] = namedIn(value);
    if (only && others.length === 0 && only.kind !== "queue")
      return { storage: { location: only.written }, place };
  }
  return undefined;
}

function told(labels: readonly Label[]): Label[] {
  return labels.filter((label) => label.key === "how" && filled(label) !== undefined);
}
