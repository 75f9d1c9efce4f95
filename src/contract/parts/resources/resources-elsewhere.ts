/** `| Resource | Type | Access |` under a heading that nobody knows: the columns say what is listed. */
import { saysWho } from "../access/access-by-verb.ts";
import type { FoundResource } from "../named-resources/found-resource.ts";
import { kindOf } from "../named-resources/identifiers.ts";
import { resourcesGranted } from "./resources-granted.ts";
import { resourcesInTables } from "./resource-tables.ts";
import { isListOfOtherTime } from "../topics/other-time-headings.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { normaliseHeading } from "../../vocabulary/vocabulary.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

export function resourcesElsewhere(reading: Reading): FoundResource[] {
  const unknown = reading
    .sections(undefined)
    .filter((section) => isUnknown(section) && !isListOfOtherTime(section, reading));
  return [
    ...unknown.flatMap((section) =>
      resourcesInTables(section, reading, reading.tables(section.blocks).filter(isOfResources)),
    ),
    ...[...unknown, ...reading.sections("authentication")].flatMap((section) =>
      resourcesGranted(section, reading),
    ),
  ];
}

/** Below "Authentication" a table of resources tells who may call what. */
function isUnknown({ key, parent }: SectionNode): boolean {
  return key === undefined && (parent === undefined || isUnknown(parent));
}

/** Of what kind each is, as "Table" over the first column tells of all, and who may use it; a column of "Name" or "Key" may list anything. */
function isOfResources(table: Table): boolean {
  const isNamed = table.headers
    .slice(0, 2)
    .some((header) => saysOnly(normaliseHeading(header), "resourceWord"));
  if (isNamed) return table.has("type") && (table.has("permissions") || saysWho(table));
  const [first = ""] = table.headers;
  return kindOf(first, "") !== undefined && table.has("writers") && table.has("readers");
}
