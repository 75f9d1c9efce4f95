/** The labels of a section on resources: in its lines, and its heading where nothing but names stands below it. */
import { kindsInHeadings } from "../topics/on-resources.ts";
import { withNamesInCode } from "../named-resources/plain-names.ts";
import { withSheetsInCode } from "../named-resources/sheet-names.ts";
import { flatten, type Label } from "../../markdown/labels/labels.ts";
import { newLabel } from "../../markdown/labels/label-line.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { blocksSource } from "../../markdown/source.ts";
import type { Reading } from "../reading.ts";
import { labelKeyOf } from "../../vocabulary/vocabulary.ts";

export function labelsOnResources(section: SectionNode, reading: Reading): readonly Label[] {
  const own = reading.ownLabels(section);
  const inLines = flatten(reading.bareLabelled(section).labels);
  const labels = inLines.length > own.length ? inLines : own;
  return labels.length > 0 ? labels : namesBelowHeading(section, reading);
}

/** "### Tables" over "orders, refunds" */
function namesBelowHeading({ title, place, blocks }: SectionNode, { text, systems }: Reading) {
  const key = labelKeyOf(title);
  const [only, ...others] = blocks;
  const isPlain = only?.type === "paragraph" || only?.type === "list";
  if (!kindsInHeadings.has(key) || !isPlain || others.length > 0) return [];
  const value = blocksSource(blocks, text);
  const inCode =
    key === "sheets" ? withSheetsInCode(value, systems) : withNamesInCode(value, systems);
  return inCode === value ? [] : [newLabel(title, inCode, place)];
}
