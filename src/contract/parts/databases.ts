/** Databases and their tables. Where tables are named they are the resources, else the database is. */
import { identifiersIn } from "./identifiers.ts";
import { type FoundResource, tail } from "./found-resource.ts";
import { filled, type Label } from "../markdown/labels.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { tablesIn } from "../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { endOf, startOf } from "../markdown/tree.ts";

export function databasesIn(
  labels: readonly Label[],
  section: SectionNode,
  reading: Reading,
): FoundResource[] {
  const found: FoundResource[] = [];
  let database: FoundResource | undefined;
  let tables: FoundResource[] = [];
  const close = () => {
    found.push(...(tables.length > 0 ? tables : database ? [database] : []));
    database = undefined;
    tables = [];
  };
  for (const label of labels) {
    const value = filled(label);
    if (label.key === "database") {
      close();
      const [first] = value ? identifiersIn(value) : [];
      if (first)
        database = {
          kind: "database",
          name: first.name,
          permissions: undefined,
          place: label.place,
        };
    } else if (label.key === "tables" && value) {
      tables.push(
        ...identifiersIn(value).map(({ name, rest }): FoundResource => ({
          kind: "table",
          name,
          permissions: tail(rest),
          place: label.place,
        })),
      );
    } else if (
      value &&
      (label.key === "purpose" || label.key === "permissions" || label.key === "schema")
    ) {
      for (const resource of tables.length > 0 ? tables : database ? [database] : [])
        resource[label.key] ??= value;
    }
  }
  close();
  const [only] = found;
  const columns = columnsOf(section, reading);
  if (only && found.length === 1 && columns) only.schema ??= columns;
  return found;
}

/** A table of columns beside a single database table describes that table. */
function columnsOf(section: SectionNode, reading: Reading): string | undefined {
  const table = section.blocks.find((block) => {
    const [read] = block.type === "table" ? tablesIn([block], reading.text) : [];
    return read?.has("field") && read.has("type");
  });
  return table && reading.text.slice(startOf(table), endOf(table));
}
