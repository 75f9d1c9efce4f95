/** Finds every place an author has left open, with the label and the section it stands in. */
import type { Placeholder } from "./document.ts";
import { flatten, labelsOf } from "./markdown/labels.ts";
import { sectionsIn } from "./markdown/outline.ts";
import { hintsIn } from "./markdown/placeholders.ts";
import { type Node, placeOf, walk } from "./markdown/tree.ts";
import type { Reading } from "./reading.ts";

export function findPlaceholders(reading: Reading): Placeholder[] {
  const found: Placeholder[] = [];
  for (const section of sectionsIn(reading.outline)) {
    const labels = flatten(labelsOf(section.blocks, reading.text).labels);
    const where = section.level > 0 ? { section: section.title } : {};
    for (const hint of hintsIn(section.title))
      found.push({ place: section.place, text: hint.text, ...where });
    for (const block of section.blocks) {
      for (const { text, place } of hintsInBlock(block)) {
        const label = labels.findLast((candidate) => !isAfter(candidate.place, place));
        const onSameLine = label && label.place.line === place.line;
        found.push({ place, text, ...(onSameLine ? { label: label.name } : {}), ...where });
      }
    }
    for (const label of labels) {
      if (label.value === "" && label.children.length === 0)
        found.push({ place: label.place, text: "", label: label.name, ...where });
    }
  }
  return found.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function* hintsInBlock(block: Node): Generator<Pick<Placeholder, "text" | "place">> {
  for (const node of walk(block)) {
    if (node.type === "code") yield* hintsInEndpoint(node);
    if (node.type !== "text") continue;
    for (const { text, offset } of hintsIn(node.value))
      yield { text, place: within(node, node.value, offset) };
  }
}

/** Code is opaque but for the template's `Endpoint: [URL]` block. */
function* hintsInEndpoint(
  node: Extract<Node, { type: "code" }>,
): Generator<Pick<Placeholder, "text" | "place">> {
  if (!/^\s*(?:endpoint|url|method)\s*:/im.test(node.value) || node.lang) return;
  for (const [index, line] of node.value.split("\n").entries()) {
    for (const { text, offset } of hintsIn(line)) {
      if (/^[\w ]+:\s*$/.test(line.slice(0, offset)))
        yield { text, place: { line: placeOf(node).line + 1 + index, column: offset + 1 } };
    }
  }
}

function within(node: Node, value: string, offset: number): Placeholder["place"] {
  const { line, column } = placeOf(node);
  const before = value.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  return lastBreak < 0
    ? { line, column: column + offset }
    : { line: line + before.split("\n").length - 1, column: offset - lastBreak };
}

function isAfter(a: Placeholder["place"], b: Placeholder["place"]): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column);
}
