/** Anchors that lead to something the contract says. */
import type { LinkPage } from "./manifest/manifest-schema.ts";

/** Whether the page has the anchor, and nothing to read there but that there is nothing; of an older list nobody knows. */
export function isUndescribed({ undescribed = [] }: LinkPage, anchor: string): boolean {
  return undescribed.includes(anchor);
}

export function describedAnchors(page: LinkPage): string[] {
  return page.anchors.filter((anchor) => !isUndescribed(page, anchor));
}

/** Those that had something to say before and have not now. */
export function emptiedAnchors(before: LinkPage, now: LinkPage): string[] {
  if (before.undescribed === undefined) return [];
  return describedAnchors(before).filter((anchor) => isUndescribed(now, anchor));
}
