/** Which sections speak of shared resources: who writes a thing there, and who reads it, is no flow of its own. */
import type { SectionNode } from "../../markdown/outline.ts";
import type { SectionKey } from "../../vocabulary.ts";

const keys: ReadonlySet<SectionKey | undefined> = new Set([
  "shared-resources",
  "google-sheets",
  "databases",
  "other-resources",
]);

export function isOnResources({ key, parent }: SectionNode): boolean {
  return keys.has(key) || (parent !== undefined && isOnResources(parent));
}
