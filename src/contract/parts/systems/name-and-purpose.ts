/** What is said of a system behind its name. */
import type { Label } from "../../markdown/labels/labels.ts";

/** "Till — the app on every checkout" → name and purpose. */
export function nameAndPurpose({ value }: Pick<Label, "value">): {
  name: string;
  purpose?: string;
} {
  const bare = value.replace(/^(\*\*|`)(.+?)\1/u, "$2");
  const [, inFront, inBrackets] = /^([^(]{1,60}?)\s+\(([^()]+)\)$/u.exec(bare) ?? [];
  if (inFront && inBrackets && !/[–—,:]\s|\s-\s/u.test(inFront)) {
    return { name: inFront.trim(), purpose: inBrackets.trim() };
  }
  const [, name = bare, purpose] = /^(.{1,60}?)\s*(?:[–—]|\s-\s|:\s|,\s)\s*(.+)$/u.exec(bare) ?? [];
  return { name: name.trim(), ...(purpose ? { purpose: purpose.trim() } : {}) };
}
