/** "| Testing | Run `make e2e` |" in the contract's head, or below "Operations": topics that the model has no slot for are told of all the same. */
import { labelsFor } from "../label-sections.ts";
import type { Reading } from "../../reading.ts";

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
  for (const [part, path] of topics) {
    const [label] = labelsFor(part, part, reading);
    const isRead = [...reading.places.keys()].some((each) => each.startsWith(path));
    if (label && !isRead) reading.at(path, label.place, label);
  }
}
