/** A heading's words without the systems in it. */
import type { Reading } from "./reading.ts";

/** A system called "Planned Orders" plans nothing by its name. */
export function withoutNames(title: string, { systems }: Reading): string {
  let kept = "";
  let at = 0;
  for (const { start, end } of systems.mentions.in(title)) {
    kept += title.slice(at, start);
    at = end;
  }
  return kept + title.slice(at);
}
