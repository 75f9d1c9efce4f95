/** Which versions there are, and how they follow one another: behind labels, and in sentences where these are silent. */
import { headSections } from "../contract-head.ts";
import { endAnnounced, isAnnouncement } from "./announcements.ts";
import { interfaceVersionIn } from "./interface-version.ts";
import { labelsUnder } from "./labels-under.ts";
import { lastBreakingInProse, versioningInProse } from "./versioning-in-prose.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import { compact } from "../../text/compact.ts";
import type { Reading } from "../reading.ts";
import type { Versioning } from "../../model/schema.ts";

export function readVersioning(reading: Reading): Versioning | undefined {
  const below = labelsUnder(
    reading,
    "versioning",
    "current-version",
    "breaking-changes-policy",
    "backwards-compatibility",
  );
  const all = [...below, ...onVersionsInHead(reading)];
  const labels = all.filter((label) => !isAnnouncement(label));
  const fact = (key: keyof Versioning) => reading.value(labels, key, `versioning.${key}`);
  const told = (key: "noticePeriod" | "deprecationTimeline") =>
    fact(key) ?? versioningInProse(key, reading);
  return compact({
    apiVersion: fact("apiVersion") ?? interfaceVersionIn(below, reading),
    dataFormatVersion: fact("dataFormatVersion"),
    lastBreakingChange: fact("lastBreakingChange") ?? lastBreakingInProse(reading),
    noticePeriod: told("noticePeriod"),
    deprecationTimeline: told("deprecationTimeline") ?? endAnnounced(all, reading),
    migrationGuide: fact("migrationGuide"),
    supportedVersions: fact("supportedVersions"),
    compatibilityMatrix: fact("compatibilityMatrix"),
  });
}

/** "API version"; "Notice" and "Migration" alone may be anything there. */
function onVersionsInHead(reading: Reading): Label[] {
  return headSections(reading)
    .flatMap((section) => reading.ownLabels(section))
    .filter(({ name }) => /\S\s\S/u.test(name));
}
