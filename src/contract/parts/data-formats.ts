/** Data structures: TypeScript interfaces in fences, and tables of fields under a heading that names them. */
import { interfacesWithPlaces } from "./interfaces-in-code.ts";
import { sectionsIn, type SectionNode } from "../markdown/outline.ts";
import { type Node, placeOf, sourceOf } from "../markdown/tree.ts";
import type { Place } from "../document.ts";
import type { Reading } from "../reading.ts";
import type { DataFormat } from "../schema.ts";
import { sectionKeyOf } from "../vocabulary.ts";
import { says } from "../vocabulary/phrases.ts";

type Field = DataFormat["fields"][number];

export function readDataFormats(reading: Reading): DataFormat[] {
  const formats: DataFormat[] = [];
  const names = new Set<string>();
  const add = (format: DataFormat, place: SectionNode["place"]) => {
    if (names.has(format.name)) return;
    names.add(format.name);
    formats.push(reading.at(`dataFormats.${formats.length}`, place, format));
  };
  for (const top of [...reading.sections("data-formats"), ...reading.sections("data-structures")]) {
    for (const section of sectionsIn(top)) {
      for (const block of section.blocks) {
        if (block.type === "code")
          for (const { format, place } of interfacesWithPlaces(
            block.value,
            block.lang ?? "typescript",
          ))
            add(format, placeWithin(block, place, reading));
      }
      const fields = fieldsInTables(section, reading);
      const name = withoutExample(section.title);
      if (fields.length > 0 && section !== top && name !== "") add({ name, fields }, section.place);
    }
  }
  return formats;
}

/** Below the fence's own line, and as far to the right as the fence stands. */
function placeWithin(block: Node, { line, column }: Place, { text }: Reading): Place {
  const { line: top, column: margin } = placeOf(block);
  const isFenced = /^[`~]/u.test(sourceOf(block, text));
  return { line: top + line - (isFenced ? 0 : 1), column: column + margin - 1 };
}

/** "Example: Count Data" → "Count Data" */
function withoutExample(title: string): string {
  const [, lead = "", rest] = /^([^:–—-]+?)\s*[:：–—-]\s*(.+)$/u.exec(title) ?? [];
  return rest && sectionKeyOf(lead) === "example" ? rest : title;
}

function fieldsInTables(section: SectionNode, reading: Reading): Field[] {
  return reading
    .tables(section.blocks)
    .filter((table) => table.has("field") && table.has("type"))
    .flatMap((table) =>
      table.rows.flatMap((row): Field[] => {
        const name = row.cell("field")?.replace(/`/g, "");
        const type = row.cell("type")?.replace(/`/g, "");
        if (!name || !type) return [];
        const flag = row.cell("optional");
        const required = table.headers.some((header) => says(header, "required"));
        const yes = flag !== undefined && (/^[✓✔✅]/u.test(flag) || says(flag, "yes"));
        const note = row.cell("purpose");
        return [
          {
            name,
            type,
            optional: flag !== undefined && yes !== required,
            ...(note ? { note } : {}),
          },
        ];
      }),
    );
}
