/** "Credentials", "Key rotation" and "Authentication" as rows of `| Setting | Till | Ledger |`. */
import { settingsBySystem } from "../systems/columns-by-system.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import type { Direction, Reading } from "../reading.ts";
import { type LabelKey, labelKeyOf } from "../../vocabulary/vocabulary.ts";

const kept: ReadonlySet<LabelKey | undefined> = new Set([
  "credentialsLocation",
  "rotationPolicy",
  "lastRotated",
]);

/**
 * Where a system keeps its own, and how often it changes them, is told of what it gives. How one signs in may be meant of
 * those who come to it, so it counts only where both do it the same way.
 */
export function credentialsInSettings({ from, to }: Direction, reading: Reading): Label[] {
  if (reading.systems.own.length !== 2) return [];
  return settingsBySystem(reading).flatMap(({ name, values, place }) => {
    const [own, others] = [values.get(from), values.get(to)];
    const key = labelKeyOf(name);
    const isSame = key === "authentication" && own === others;
    return own && (kept.has(key) || isSame) ? [newLabel(name, own, place)] : [];
  });
}
