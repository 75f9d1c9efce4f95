/** The sections that are parts of a direction. */
import type { SectionKey } from "../../vocabulary.ts";

/** Parts of a direction, which may be told beside it. */
export const flowKeys: ReadonlySet<SectionKey | undefined> = new Set([
  "purpose",
  "data-flow",
  "interface",
  "api-endpoint",
  "shared-storage",
  "events",
  "error-handling",
  "example",
]);
