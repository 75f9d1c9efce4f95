/** "| Testing | Run `make e2e` |" in the contract's head, or below "Operations": topics that the model has no slot for. */
import { headSections } from "../contract-head.ts";
import { isStated, labelsFor } from "../ways/label-sections.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";

const topics = [
  ["testing", "testing"],
  ["local-testing", "testing"],
  ["monitoring", "monitoring"],
  ["versioning", "versioning"],
  ["breaking-changes-policy", "versioning"],
  ["change-log", "changeLog"],
] as const;

/** Remembers where each is told, unless the model has something of it. */
export function noteToldInHead(reading: Reading): void {
  const isRead = (path: string) => [...reading.places.keys()].some((each) => each.startsWith(path));
  for (const [part, path] of topics) {
    const [label] = labelsFor(part, part, reading);
    if (label && !isRead(path)) reading.at(path, label.place, label);
  }
  const purpose = purposeOfOnlyWay(reading);
  if (purpose && !isRead("overview")) reading.at("overview", purpose, purpose);
}

/** What the only way is for, the whole contract is. */
function purposeOfOnlyWay(reading: Reading): Place | undefined {
  if (reading.impliedWays.length !== 1) return undefined;
  const headed = reading.sections("purpose").filter((section) => reading.implied.has(section));
  const labels = headSections(reading)
    .flatMap((section) => reading.ownLabels(section))
    .filter(({ key, value }) => key === "purpose" && isStated(value));
  return [...headed, ...labels][0]?.place;
}
