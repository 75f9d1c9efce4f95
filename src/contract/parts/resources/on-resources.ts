/** Which sections speak of shared resources: who writes a thing there, and who reads it, is no flow of its own. */
import type { SectionNode } from "../../markdown/outline.ts";
import { labelKeyOf, type LabelKey, type SectionKey } from "../../vocabulary.ts";

const keys: ReadonlySet<SectionKey | undefined> = new Set([
  "shared-resources",
  "google-sheets",
  "databases",
  "other-resources",
]);

/** Kinds of which one heading may hold several. */
export const kindsInHeadings: ReadonlySet<LabelKey | undefined> = new Set([
  "tables",
  "sheets",
  "s3Buckets",
  "queue",
  "cloudflareKv",
]);

/** Lists there hold resources; below "Columns" or the name of a table, what it consists of. */
export function isOnKinds({ key, title }: SectionNode): boolean {
  return keys.has(key) || kindsInHeadings.has(labelKeyOf(title));
}

export function isOnResources({ key, parent }: SectionNode): boolean {
  return keys.has(key) || (parent !== undefined && isOnResources(parent));
}
