/** Databases and their tables. Where tables are named they are the resources, else the database is. */
import { readAccess } from "./access.ts";
import { identifiersIn } from "./identifiers.ts";
import { type FoundResource, tail } from "./found-resource.ts";
import { filled, type Label } from "../markdown/labels.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { withNamesInCode } from "./plain-names.ts";
import type { Reading } from "../reading.ts";
import { blocksSource } from "../markdown/source.ts";
import { slugOf } from "../slug.ts";

export function databasesIn(
  labels: readonly Label[],
  section: SectionNode,
  reading: Reading,
): FoundResource[] {
  const found: FoundResource[] = [];
  let database: FoundResource | undefined;
  let tables: FoundResource[] = [];
  const close = () => {
    for (const each of tables.length > 0 ? tables : [database]) if (each) found.push(each);
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
        ...identifiersIn(withNamesInCode(value, reading.systems)).map(
          ({ name, rest }): FoundResource => ({
            kind: "table",
            name,
            permissions: tail(rest),
            place: label.place,
          }),
        ),
      );
    } else if (value && (label.key === "purpose" || label.key === "schema")) {
      for (const each of tables.length > 0 ? tables : [database])
        if (each) each[label.key] ??= value;
    } else if (value && label.key === "permissions") {
      // What stands behind a name may say anything of it; the label says who reads and writes.
      for (const each of tables.length > 0 ? tables : [database])
        if (each && !saysWho(each.permissions, reading)) each.permissions = value;
    }
  }
  close();
  describeColumns(found, section, reading);
  return found;
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
