/** Which sections speak of shared resources: who writes a thing there, and who reads it, is no flow of its own. */
import { type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { labelKeyOf, type LabelKey, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

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

/** "## BigQuery", unless a system of the contract is called so. */
function isHeadedByProduct({ level, title }: SectionNode, { systems }: Reading): boolean {
  const isOfProduct =
    level === 2 && (saysOnly(title, "databaseProduct") || saysOnly(title, "storageProduct"));
  return isOfProduct && systems.resolve(title) === undefined;
}

/** Whether what is kept there are tables. */
export function isOnDatabases({ key, title }: SectionNode): boolean {
  return key === "databases" || (key === undefined && saysOnly(title, "databaseProduct"));
}

/** "Shared Resources" and, where authors file them elsewhere, "Google Sheets" and "Databases" on their own. */
export function sectionsOnResources(reading: Reading): SectionNode[] {
  const shared = reading.sections("shared-resources");
  const inside = new Set(shared.flatMap((section) => sectionsIn(section)));
  const alone = (["google-sheets", "databases", "other-resources"] as const)
    .flatMap((key) => reading.sections(key))
    .concat(reading.sections(undefined).filter((section) => isHeadedByProduct(section, reading)))
    .filter((section) => !inside.has(section) && !reading.directionOf(section));
  return [...new Set([...shared, ...alone].flatMap((section) => sectionsIn(section)))];
}
