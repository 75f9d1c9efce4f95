import type { LabelKey } from "../../vocabulary/vocabulary.ts";

/** What the head of a contract tells of it: each a name, a number, a date or a word. */
export const headLabels = [
  "version",
  "lastUpdated",
  "maintainers",
  "creator",
  "status",
  "domain",
  "tags",
] as const satisfies LabelKey[];
