/** Whether a contract itself draws two names as a direction: in a heading, or in a row of a table with both ends. */
import { isUnfilled } from "../markdown/placeholders.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { tablesIn } from "../markdown/tables.ts";
import { directionInHeading } from "../names.ts";
import { slugOf } from "../slug.ts";

/** @param sections all of the contract, the title's included */
export function isDrawn(
  names: readonly string[],
  sections: readonly SectionNode[],
  text: string,
): boolean {
  const slugs = new Set(names.map((name) => slugOf(name)));
  const isPair = (ends: readonly string[]) => {
    const told = new Set(ends.map((name) => slugOf(withoutRemark(name))));
    return told.size === 2 && [...told].every((name) => slugs.has(name));
  };
  return (
    sections.some(({ title }) => isPair(endsInHeading(title))) ||
    endsInRows(sections, text).some(isPair)
  );
}

function endsInHeading(title: string): string[] {
  const stated = directionInHeading(title);
  if (!stated || "orientation" in stated || !stated.from || !stated.to) return [];
  return [stated.from, stated.to];
}

/** `| From | To | … |` */
function endsInRows(sections: readonly SectionNode[], text: string): string[][] {
  return sections
    .flatMap(({ blocks }) => tablesIn(blocks, text))
    .filter((table) => table.has("from") && table.has("to"))
    .flatMap(({ rows }) => rows.map((row) => [row.cell("from"), row.cell("to")]))
    .map((ends) =>
      ends.flatMap((end) => (end && !isUnfilled(end) ? end.replace(/[`*]/g, "") : [])),
    );
}

const withoutRemark = (name: string): string => name.replace(/\s\([^()]*\)$/u, "");
