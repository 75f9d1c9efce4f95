/** Shared resources: sheets, databases and tables, keys, buckets, queues, each with who reads and writes it. */
import { databasesIn } from "./databases.ts";
import { dropsAsResources, fileDropsIn } from "../named-resources/file-drops.ts";
import type { FoundResource } from "../named-resources/found-resource.ts";
import { labelsAsNames } from "./labels-as-names.ts";
import { labelsOnResources } from "./labels-on-resources.ts";
import { linkQueues } from "./linked-queues.ts";
import { linkStorage } from "./linked-storage.ts";
import { otherResourcesIn } from "./other-resources.ts";
import { sectionsOnResources } from "../topics/on-resources.ts";
import { resourceInHeading } from "./resource-in-heading.ts";
import { ResourceList } from "./resource-list.ts";
import { resourcesInLists } from "./resources-in-lists.ts";
import { resourcesInProse } from "../named-resources/resources-in-prose.ts";
import { resourcesElsewhere } from "./resources-elsewhere.ts";
import { resourcesGranted, withGrants } from "./resources-granted.ts";
import { resourcesInTables } from "./resource-tables.ts";
import { withFactsBeside } from "./said-beside.ts";
import { sheetsIn } from "./sheets.ts";
import { sheetsLinked } from "./sheets-linked.ts";
import { withOwnAccess } from "./own-access.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import type { Flow, ResourceReference } from "../../model/schema.ts";

export function readResources(reading: Reading, flows: Flow[]): ResourceReference[] {
  const list = new ResourceList(reading);
  for (const section of sectionsOnResources(reading)) {
    const listed = resourcesOf(section, reading);
    for (const resource of withOwnAccess(listed, reading.systems)) list.add(resource);
    const told = [...resourcesInProse(section, reading), ...resourcesInLists(section, reading)];
    const unlisted = told.filter(({ name }) => !list.named(name));
    for (const resource of withOwnAccess(unlisted, reading.systems)) list.add(resource);
  }
  for (const resource of resourcesElsewhere(reading)) list.add(resource);
  for (const sheet of sheetsLinked(reading)) if (!list.named(sheet.name)) list.add(sheet);
  flows.forEach((flow, index) => linkStorage(flow, `flows.${index}`, list, reading));
  linkQueues(flows, list, reading);
  return list.all;
}

function resourcesOf(section: SectionNode, reading: Reading): FoundResource[] {
  const drops = fileDropsIn(section, reading);
  const told = new Set(drops.flatMap(({ host, folder }) => [host, folder]));
  const labels = labelsOnResources(section, reading).filter((label) => !told.has(label));
  const found = [
    ...dropsAsResources(drops, section),
    ...sheetsIn(labels, section, reading),
    ...databasesIn(labels, section, reading),
    ...withFactsBeside(otherResourcesIn(labels, reading.systems), labels),
    ...labelsAsNames(labels, section, reading),
    ...resourcesInTables(section, reading),
    ...resourceInHeading(section, reading),
  ];
  return [...withGrants(found, section, reading), ...resourcesGranted(section, reading)];
}
