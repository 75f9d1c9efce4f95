/** "#### `order.placed` (planned)" below "### Events": a heading that is an event's name. */
import { partOf } from "./ends-in-headings.ts";
import { isEventName } from "../calls/event-names.ts";
import { type Force, forceInStatus, forceOf } from "../calls/in-force.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { withoutNumbering } from "../../vocabulary/vocabulary.ts";

const nameAndRemark = /^([^\s()[\]]+)(?:\s*([([][^()[\]]*[)\]]))?$/u;

export function eventNamed({ key, parent, code, title }: SectionNode) {
  if (key || !parent || partOf(parent) !== "events") return undefined;
  const [, name, remark = ""] = nameAndRemark.exec(withoutNumbering(title)) ?? [];
  return name && (code.includes(name) || isEventName(name)) ? { name, remark } : undefined;
}

export const isEventHeading = (section: SectionNode): boolean => eventNamed(section) !== undefined;

/** What it says of itself in its heading, or behind "Status". */
export function forceOfHeading(section: SectionNode, reading: Reading): Force | undefined {
  const status = reading.ownLabels(section).find(({ key }) => key === "status");
  return forceOf(eventNamed(section)?.remark ?? "") ?? forceInStatus(status?.value ?? "");
}

/** What an event is for is not what all of its direction is for. */
export function isToldOfFlow({ key }: Label, section: SectionNode): boolean {
  const isOfEvent =
    key === undefined || key === "purpose" || key === "direction" || key === "status";
  return !isOfEvent || !isEventHeading(section);
}
