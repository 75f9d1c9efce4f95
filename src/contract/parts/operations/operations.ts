/** Running the integration: tests, monitoring and what both systems sign in with. */
import { readAlerts } from "../alerts/alerts.ts";
import { firstCode } from "../../markdown/first-code.ts";
import { entriesOf, labelsFor, plainLabelsFor } from "../ways/label-sections.ts";
import { labelsUnder } from "./labels-under.ts";
import { itemsOf, itemTexts } from "../list-items.ts";
import { flatten } from "../../markdown/labels/labels.ts";
import { blocksIn, type SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { childrenOf } from "../../markdown/tree.ts";
import { compact } from "../../text/compact.ts";
import type { Reading } from "../reading.ts";
import type { Contract, Monitoring, Testing } from "../../model/schema.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";

export function readSharedCredentials(reading: Reading): Contract["authentication"] {
  const labels = labelsUnder(reading, "shared-credentials", "authentication");
  return compact({
    serviceAccount: reading.something(labels, "serviceAccount", "authentication.serviceAccount"),
    apiKeys: reading.something(labels, "apiKeys", "authentication.apiKeys"),
  });
}

export function readTesting(reading: Reading): Testing | undefined {
  const code = (key: SectionKey) =>
    reading
      .sections(key)
      .map((section) => firstCode(blocksIn(section)) ?? reading.prose(section))
      .find(Boolean);
  const scenarios = reading
    .sections("test-scenarios")
    .flatMap((section) => scenariosIn(section, reading));
  const facts = compact({ local: code("local-testing"), mockData: code("mock-data") });
  return facts || scenarios.length > 0 ? { ...facts, scenarios } : undefined;
}

/** List items, with or without a label, and headings. */
function scenariosIn(section: SectionNode, reading: Reading): Testing["scenarios"] {
  const labels = new Map(
    reading
      .ownLabels(section)
      .toReversed()
      .map((label) => [label.place.line, label]),
  );
  const items = itemsOf(section, reading).flatMap(({ text, line }) => {
    const label = labels.get(line);
    if (!label) return [{ name: text }];
    return isUnfilled(label.value) ? [] : [{ name: label.name, description: label.value }];
  });
  const headings = section.children.flatMap((child) => {
    const description = reading.prose(child);
    return description ? [{ name: child.title, description }] : [];
  });
  return [...items, ...headings];
}

export function readMonitoring(reading: Reading): Monitoring | undefined {
  let metrics = reading
    .sections("what-to-monitor")
    .flatMap((section) => itemsOf(section, reading).map(({ text }) => text));
  if (metrics.length === 0) metrics = tickedOff(reading);
  const labelled = (part: SectionKey) => labelsFor(part, "monitoring", reading);
  if (metrics.length === 0)
    metrics = labelled("what-to-monitor").flatMap((label) => entriesOf(label, reading));
  const behind = (part: SectionKey) => labelled(part).flatMap(({ children }) => flatten(children));
  /** What stands behind the label alone, and isn't told apart any further. */
  const plain = (part: SectionKey, path: string) => {
    const only =
      labelled(part).find(({ children }) => children.length === 0) ??
      plainLabelsFor(part, "monitoring", reading)[0];
    return only && reading.at(path, only.place, only.value);
  };
  const logs = [...labelsUnder(reading, "logging"), ...behind("logging")];
  const logging = compact({
    where:
      reading.something(logs, "where", "monitoring.logging.where") ??
      reading.something(logs, "location", "monitoring.logging.where"),
    what:
      reading.something(logs, "what", "monitoring.logging.what") ??
      plain("logging", "monitoring.logging.what"),
    retention: reading.something(logs, "retention", "monitoring.logging.retention"),
  });
  const alerts = readAlerts(reading);
  if (metrics.length === 0 && !logging && !alerts) return undefined;
  return { metrics, ...(logging ? { logging } : {}), ...(alerts ? { alerts } : {}) };
}

/** Boxes right below "Monitoring": the template's list without its heading. */
function tickedOff(reading: Reading): string[] {
  const boxes = reading.sections("monitoring").flatMap(({ blocks }) =>
    blocks
      .filter(({ type }) => type === "list")
      .flatMap(childrenOf)
      .filter((item) => item.type === "listItem" && typeof item.checked === "boolean"),
  );
  return itemTexts(boxes, reading).map(({ text }) => text);
}
