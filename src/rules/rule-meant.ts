import { nearest } from "../contract/text/nearest.ts";

/** The rule that a name no rule has is meant for: a slip of two letters in a short one is still one, and so is half a name. */
export function ruleMeant(name: string, known: readonly string[]): string | undefined {
  const asWritten = name.toLowerCase();
  return (
    nearest(asWritten, known, Math.max(2, Math.floor(name.length / 3))) ??
    (asWritten.length < 4 ? undefined : known.find((id) => id.includes(asWritten)))
  );
}
