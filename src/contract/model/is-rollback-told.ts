import type { Deployment } from "./schema.ts";

/** A link, an address, or a file in code; "see the runbook" leaves one to look for it. */
const leadsThere = /\]\([^()\s]|\]\[|https?:\/\/|`[^`\n]*[./][^`\n]*`/u;

/** Here, or at a place that can be gone to from here. */
export function isRollbackTold(deployment: Deployment | undefined): boolean {
  if (!deployment) return false;
  return deployment.rollback.length > 0 || leadsThere.test(deployment.rollbackElsewhere ?? "");
}
