/** The sections that are parts of a direction. */
import type { SectionKey } from "../../vocabulary/vocabulary.ts";

const telling = ["purpose", "data-flow", "interface", "api-endpoint", "events"] as const;

/** Where words without a label tell what carries a direction. Elsewhere below it they speak of failures, keys or people. */
export const tellingKeys: ReadonlySet<SectionKey | undefined> = new Set([undefined, ...telling]);

/** Parts of a direction, which may be told beside it. */
export const flowKeys: ReadonlySet<SectionKey | undefined> = new Set([
  ...telling,
  "shared-storage",
  "error-handling",
  "example",
]);
