/** In which format a direction's data is sent: behind its label, in a table, or behind what carries it. */
import { formatInRows } from "./formats-in-rows.ts";
import type { InDirection } from "./in-direction.ts";
import { formatCarried } from "./transports.ts";
import type { Label } from "../markdown/labels.ts";

/** @param labels those that tell what flows */
export function formatOf(flow: InDirection, labels: readonly Label[]): string | undefined {
  const { direction, tabled, reading } = flow;
  const path = `${flow.path}.format`;
  return (
    reading.something(labels, "format", path) ??
    tabled?.facts.format ??
    formatInRows(flow, path) ??
    formatCarried(direction, path, reading)
  );
}
