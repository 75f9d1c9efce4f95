/** The fixed anchor of the section whose heading gave another one. */
import { sectionKeyOf } from "../contract/vocabulary/vocabulary.ts";
import type { LinkPage } from "./manifest/manifest-schema.ts";

/** A manifest has a section's fixed anchor first, and right behind it what its heading's wording gives. */
export function anchorBehind(anchor: string, { anchors, headings }: LinkPage): string | undefined {
  const before = anchors[anchors.indexOf(anchor) - 1];
  if (before === undefined || headings?.includes(before)) return undefined;
  return isOfDirection(before) || isRecognised(anchor) ? before : undefined;
}

/** No heading gives such an anchor, so that each is followed by what its own heading gives. */
function isOfDirection(anchor: string): boolean {
  return /(?:^|-)\w+-to-\w/.test(anchor);
}

/** `error-handling-1` is what the second heading of these words gives. */
function isRecognised(anchor: string): boolean {
  return sectionKeyOf(anchor.replace(/-\d+$/, "").replaceAll("-", " ")) !== undefined;
}
