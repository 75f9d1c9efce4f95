/** "**Deprecation Notice:** v1 is deprecated since May": a notice that tells what is so, and no period. */
import type { Label } from "../../markdown/labels/labels.ts";
import type { Reading } from "../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says, saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

const spans = [
  "days",
  "weeks",
  "monthSpans",
  "years",
  "releaseSpan",
] as const satisfies PhraseKey[];

export function isAnnouncement({ key, name, value }: Label): boolean {
  if (key !== "noticePeriod" || !saysOnly(name.toLowerCase(), "noticeWord")) return false;
  return !saysNothing(value) && !isPeriod(value);
}

function isPeriod(value: string): boolean {
  if (says(value, "givesNotice")) return true;
  if (says(value, "since") || !spans.some((key) => says(value, key))) return false;
  // "3 hours of downtime are planned"
  return !says(value, "isNow") || says(value, "tellsAhead");
}

/** "**Notice:** v1 is switched off on 2026-12-31" */
export function endAnnounced(labels: readonly Label[], reading: Reading): string | undefined {
  const told = labels.find((label) => isAnnouncement(label) && says(label.value, "switchesOff"));
  return told && reading.at("versioning.deprecationTimeline", told.place, told.value);
}
