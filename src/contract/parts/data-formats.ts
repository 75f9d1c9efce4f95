/** Data structures: TypeScript interfaces in fences, and tables of fields under a heading that names them. */
import { sectionsIn, type SectionNode } from "../markdown/outline.ts";
import { placeOf } from "../markdown/tree.ts";
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
          for (const format of interfacesIn(block.value, block.lang ?? "typescript"))
            add(format, placeOf(block));
      }
      const fields = fieldsInTables(section, reading);
      const name = withoutExample(section.title);
      if (fields.length > 0 && section !== top && name !== "") add({ name, fields }, section.place);
    }
  }
  return formats;
}

/** `interface X { … }` and `type X = { … }`, by balanced braces: the code need not compile, nor every brace be closed. */
export function interfacesIn(code: string, language: string): DataFormat[] {
  const found: DataFormat[] = [];
  const opening =
    /(?:^|\n)\s*(?:export\s+)?(?:interface\s+(\w+)[^{\n]*|type\s+(\w+)[^={\n]*=\s*)\{/g;
  const openings = [...code.matchAll(opening)];
  for (const [index, match] of openings.entries()) {
    const start = match.index + match[0].length;
    const body = code.slice(start, closingBrace(code, start, openings[index + 1]?.index));
    found.push({ name: match[1] ?? match[2] ?? "", language, fields: fieldsIn(body) });
  }
  return found;
}

/** "Example: Count Data" → "Count Data" */
function withoutExample(title: string): string {
  const [, lead = "", rest] = /^([^:–—-]+?)\s*[:：–—-]\s*(.+)$/u.exec(title) ?? [];
  return rest && sectionKeyOf(lead) === "example" ? rest : title;
}

function closingBrace(code: string, start: number, end = code.length): number {
  let depth = 1;
  for (let at = start; at < end; at += 1) {
    if (code[at] === "{") depth += 1;
    if (code[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return end;
}

function fieldsIn(body: string): Field[] {
  const fields: Field[] = [];
  let depth = 0;
  for (const line of body.split("\n")) {
    const [codePart = "", ...comment] = line.split("//");
    const open = fields.at(-1);
    if (depth > 0 && open) open.type = `${open.type} ${codePart.trim()}`;
    const [, name, optional, type] =
      depth === 0
        ? (/^\s*(?:readonly\s+)?["']?([\w$-]+)["']?(\?)?\s*:\s*(.+?)\s*$/.exec(codePart) ?? [])
        : [];
    if (name && type) {
      const note = comment.join("//").trim();
      fields.push({ name, type, optional: optional === "?", ...(note ? { note } : {}) });
    }
    depth = Math.max(0, depth + count(codePart, /[{[(]/g) - count(codePart, /[}\])]/g));
  }
  return fields.map((field) => ({
    ...field,
    type: field.type.replace(/[;,]\s*$/, "").replace(/\s+/g, " "),
  }));
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

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
