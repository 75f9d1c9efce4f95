/** "### Kafka topic `sales`" below "Shared Resources": a resource that a heading names, with who may do what below it. */
import { readAccess } from "../access/access.ts";
import { databaseInFront } from "../named-resources/database-in-front.ts";
import { databaseOfTable } from "../named-resources/database-of-table.ts";
import type { FoundResource } from "../named-resources/found-resource.ts";
import { namedIn } from "../named-resources/resources-in-prose.ts";
import { filled } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";

export function resourceInHeading(section: SectionNode, reading: Reading): FoundResource[] {
  const [name, ...others] = section.code;
  if (name === undefined || others.length > 0 || section.key) return [];
  const title = section.title.replace(name, `\`${name}\``).replace(/[()（）]/gu, "");
  const inFront = databaseInFront(section.title.replace(name, `\`${name}\``));
  const [only, ...more] = namedIn(title);
  if (!only || more.length > 0) return [];
  const labels = reading.labels(section);
  const stated = (key: "permissions" | "purpose") =>
    labels.map((label) => (label.key === key ? filled(label) : undefined)).find(Boolean);
  return [
    {
      kind: only.kind,
      name: only.name,
      database: databaseOfTable(only.name, inFront.database),
      purpose: stated("purpose"),
      permissions: stated("permissions") ?? accessTold(section, reading),
      place: section.place,
    },
  ];
}

function accessTold(section: SectionNode, reading: Reading): string | undefined {
  const told = reading.sentences(section);
  const access = told ? readAccess(told, reading.systems) : [];
  return access.some(({ mode }) => mode !== "unknown") ? told : undefined;
}
