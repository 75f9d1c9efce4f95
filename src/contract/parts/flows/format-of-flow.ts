/** In which format a direction's data is sent: behind its label, in a table, or behind what carries it. */
import { isWrittenIn } from "../formats/format-of-transport.ts";
import { formatOfPayload } from "../formats/format-of-row.ts";
import { tabledFact } from "./tabled-fact.ts";
import { termInRows } from "./terms-in-rows.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { formatCarried } from "../carriers/transports.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Reading } from "../reading.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";

/** @param labels those that tell what flows */
export function formatOf(flow: InDirection, labels: readonly Label[]): string | undefined {
  const { listed, reading } = flow;
  const path = `${flow.path}.format`;
  // "How: REST" tells what carries it as well: a payload beside that is told apart.
  const stated = labels.filter((label) => !listed.includes(label));
  return (
    reading.something(stated, "format", path) ??
    (stated.length < labels.length ? formatOfWhatIsSent(stated, path, reading) : undefined) ??
    reading.something(labels, "format", path) ??
    tabledFact("format", flow) ??
    termInRows("format", flow) ??
    formatOfWhatIsSent(labels, path, reading) ??
    formatCarried(flow)
  );
}

/** "Payload: `SaleBatch` (JSON)" */
function formatOfWhatIsSent(
  labels: readonly Label[],
  path: string,
  reading: Reading,
): string | undefined {
  for (const { key, name, value, blocks, place } of labels) {
    const isStated = blocks.length === 0 && !isUnfilled(value);
    const isSent = isStated && isColumn(name, "payload");
    // "Message: HL7 v2.5 ORU^R01" names no event.
    const isMessage = isStated && key === "event" && isWrittenIn(value);
    const format = isSent ? formatOfPayload(value) : isMessage ? value : undefined;
    if (format) return reading.at(path, place, format);
  }
  return undefined;
}
