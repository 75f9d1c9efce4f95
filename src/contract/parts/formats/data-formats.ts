/** Data structures: TypeScript interfaces in fences, and tables of fields under a heading that names them. */
import { isOnResources } from "../topics/on-resources.ts";
import { presenceIn, withoutMark } from "./field-presence.ts";
import { interfacesWithPlaces } from "./interfaces-in-code.ts";
import { sectionsIn, type SectionNode } from "../../markdown/outline.ts";
import type { Row } from "../../markdown/tables.ts";
import { type Node, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import type { DataFormat } from "../../model/schema.ts";
import { sectionKeyOf } from "../../vocabulary/vocabulary.ts";

type Field = DataFormat["fields"][number];

const homes = ["data-formats", "data-structures"] as const;

export function readDataFormats(reading: Reading): DataFormat[] {
  const formats: DataFormat[] = [];
  const names = new Set<string>();
  const add = (format: DataFormat, place: SectionNode["place"]) => {
    if (names.has(format.name)) return;
    names.add(format.name);
    formats.push(reading.at(`dataFormats.${formats.length}`, place, format));
  };
  const named = reading
    .sections(undefined)
    .filter((section) => nameOf(section.title) !== undefined && !isOnResources(section));
  for (const top of [...homes.flatMap((key) => reading.sections(key)), ...named]) {
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
      const name =
        nameOf(section.title) ?? (section === top ? undefined : withoutExample(section.title));
      if (fields.length > 0 && name) add({ name, fields }, section.place);
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
  const { lead, rest } = dividedTitle(title);
  return rest && sectionKeyOf(lead) === "example" ? rest : title;
}

/** "Data Format: Sale" → "Sale"; a heading such as "Fields" names none, and a name of our own would be shared by contracts that have nothing in common. */
function nameOf(title: string): string | undefined {
  const { lead, rest } = dividedTitle(title);
  const key = rest === undefined ? undefined : sectionKeyOf(lead);
  return homes.some((home) => home === key) ? rest : undefined;
}

function dividedTitle(title: string): { lead: string; rest: string | undefined } {
  const [, lead = "", rest] = /^([^:–—-]+?)(?<!\s)\s*[:：–—-]\s*(.+)$/u.exec(title) ?? [];
  return { lead, rest };
}

function fieldsInTables(section: SectionNode, reading: Reading): Field[] {
  return reading
    .tables(section.blocks)
    .filter((table) => table.has("field") && table.has("type"))
    .flatMap((table) => {
      const presence = presenceIn(table);
      return table.rows.flatMap((row) => fieldIn(row, presence(row)));
    });
}

function fieldIn(row: Row, presence: "optional" | "required" | undefined): Field[] {
  const [name, type] = [codeIn(row.cell("field")), codeIn(row.cell("type"))];
  if (!name || !type) return [];
  const [named, typed] = [withoutMark(name), withoutMark(type)];
  const optional =
    (presence ?? (named.isMarked || typed.isMarked ? "optional" : "")) === "optional";
  const note = row.cell("purpose");
  return [
    {
      // A mark that a column denies says something else.
      name: optional ? named.bare : name,
      type: optional ? typed.bare : type,
      optional,
      ...(note ? { note } : {}),
    },
  ];
}

function codeIn(cell: string | undefined): string | undefined {
  return cell?.replace(/`/g, "").replace(/\\\|/g, "|");
}
