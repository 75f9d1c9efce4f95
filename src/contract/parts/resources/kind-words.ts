/** "Redis cache", "Database table": words that say what kind of thing stands behind them, and don't name it. */
import { phraseSource } from "../../vocabulary/phrases.ts";

const kindWords = new RegExp(
  (
    [
      "foreignBucket",
      "databaseProduct",
      "nameless",
      "sheet",
      "bucket",
      "kv",
      "queue",
      "table",
      "file",
      "store",
      "database",
    ] as const
  )
    .map((key) => phraseSource(key))
    .join("|"),
  "gi",
);

/** What is left is a name for people. */
export function withoutKinds(wording: string): string {
  return wording
    .replace(kindWords, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
