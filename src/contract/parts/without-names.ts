/** A heading's words without the systems in it. */
import type { Reading } from "./reading.ts";

/** A system called "Planned Orders" plans nothing by its name. */
export function withoutNames(title: string, { systems }: Reading): string {
  const names = systems.mentions.in(title);
  return names.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), title);
}
