/** Which sections speak of credentials: facts of other kinds that stand there are the credentials' own. */
import { type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";

/** Sections whose facts are taken from there, not from what else stands in the direction. */
export const authenticationKeys: ReadonlySet<SectionKey | undefined> = new Set([
  "authentication",
  "shared-credentials",
]);

/** "## Authentication (Till to Ledger)", and "### Till → Ledger" below "## Authentication". */
export function sectionsOnCredentials(direction: Direction, reading: Reading): SectionNode[] {
  return reading.sectionsOf(direction).filter(isOnCredentials).flatMap(sectionsIn);
}

export function isOnCredentials({ key, parent }: SectionNode): boolean {
  return authenticationKeys.has(key) || (parent !== undefined && isOnCredentials(parent));
}
