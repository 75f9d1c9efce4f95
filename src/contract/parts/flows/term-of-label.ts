/** Whether a label tells in what or how often something flows. */
import { formatOfPayload } from "../formats/format-of-row.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import { isColumn, type LabelKey } from "../../vocabulary/vocabulary.ts";

const terms: ReadonlySet<LabelKey | undefined> = new Set(["format", "frequency"]);

/** "When: every night", "Payload: JSON" */
export function termOf({ key, name, value, blocks }: Label): LabelKey | undefined {
  if (terms.has(key)) return key;
  if (isColumn(name, "frequency")) return "frequency";
  const isPayload = blocks.length === 0 && isColumn(name, "payload");
  return isPayload && formatOfPayload(value) !== undefined ? "format" : undefined;
}

export const tellsTerm = (label: Label) => termOf(label) !== undefined;
