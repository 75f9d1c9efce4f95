/** Databases and their tables. Where tables are named they are the resources, else the databases are. */
import { readAccess } from "../access/access.ts";
import { databaseNames } from "../named-resources/database-names.ts";
import { databaseOfTable } from "../named-resources/database-of-table.ts";
import { identifiersIn, kindOf } from "../named-resources/identifiers.ts";
import { type FoundResource, tail } from "../named-resources/found-resource.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { withNamesInCode } from "../named-resources/plain-names.ts";
import type { Reading } from "../reading.ts";
import { blocksSource } from "../../markdown/source.ts";
import { slugOf } from "../../text/slug.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

export function databasesIn(
  labels: readonly Label[],
  section: SectionNode,
  reading: Reading,
): FoundResource[] {
  const found: FoundResource[] = [];
  let databases: FoundResource[] = [];
  let tables: FoundResource[] = [];
  const open = () => (tables.length > 0 ? tables : databases);
  const close = () => {
    for (const each of open()) found.push(each);
    databases = [];
    tables = [];
  };
  for (const label of labels) {
    const value = filled(label);
    if (label.key === "database") {
      close();
      // Over labels of its own it is a heading in a list's dress.
      databases = value && label.children.length === 0 ? databasesNamed(label, value, reading) : [];
    } else if (value && isOfTables(label)) {
      tables.push(
        ...identifiersIn(withNamesInCode(value, reading.systems)).map(
          ({ name, rest }): FoundResource => ({
            kind: "table",
            name,
            database: databaseOfTable(name, onlyName(databases)),
            permissions: tail(rest),
            place: label.place,
          }),
        ),
      );
    } else if (value && (label.key === "purpose" || label.key === "schema")) {
      for (const each of open()) each[label.key] ??= value;
    } else if (value && label.key === "permissions") {
      // What stands behind a name may say anything of it; the label says who reads and writes.
      for (const each of open()) if (!saysWho(each.permissions, reading)) each.permissions = value;
    }
  }
  close();
  describeColumns(found, section, reading);
  return found;
}

/** "Table" is where things are kept in a direction. */
function isOfTables({ key, name }: Label): boolean {
  return key === "tables" || (key === "location" && saysOnly(name, "table"));
}

/** Among several nobody knows in which a table is. */
function onlyName(databases: readonly FoundResource[]): string | undefined {
  return databases.length === 1 ? databases[0]?.name : undefined;
}

/** What stands behind a single name is often where it runs. */
function databasesNamed({ place }: Label, value: string, { systems }: Reading): FoundResource[] {
  const [first, ...others] = databaseNames(value, systems);
  if (!first) return [];
  if (first.database !== undefined)
    return [first, ...others].map(({ name, rest, database }) => ({
      kind: "table",
      name,
      database: databaseOfTable(name, database),
      permissions: tail(rest),
      place,
    }));
  if (others.length === 0)
    return [{ kind: "database", name: first.name, permissions: undefined, place }];
  return [first, ...others].map(({ name, rest }) => ({
    kind: kindOf("", name) ?? "database",
    name,
    permissions: tail(rest),
    place,
  }));
}

function saysWho(permissions: string | undefined, { systems }: Reading): boolean {
  return (
    permissions !== undefined &&
    readAccess(permissions, systems, "table").some(({ mode }) => mode !== "unknown")
  );
}

/** A table of columns describes the one database table there is, or the one its heading names: "#### Journal entries". */
function describeColumns(found: FoundResource[], section: SectionNode, reading: Reading): void {
  const [only] = found;
  if (only && found.length === 1) only.schema ??= columnsIn(section, reading);
  const slugs = found.map((resource) => ({ resource, slug: slugOf(resource.name) }));
  for (const child of section.children) {
    const columns = columnsIn(child, reading);
    if (columns === undefined) continue;
    const title = slugOf(child.title);
    const [meant, ...others] = slugs.filter(({ slug }) => slug.endsWith(title));
    if (meant && others.length === 0) meant.resource.schema ??= columns;
  }
}

function columnsIn(section: SectionNode, reading: Reading): string | undefined {
  const table = section.blocks.find((block) => {
    const [read] = block.type === "table" ? reading.tables([block]) : [];
    return read?.has("field") && read.has("type");
  });
  return table && blocksSource([table], reading.text);
}
