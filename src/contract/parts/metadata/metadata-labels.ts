/** Where the head of a contract may stand, and the labels in it. */
import { factSheets } from "../contract-head.ts";
import { labelsAcross } from "./metadata-across.ts";
import { labelsInYaml } from "./metadata-in-yaml.ts";
import { labelsInLine } from "./metadata-line.ts";
import { flatten, type Label, labelsOf } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { childrenOf, type Node } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { says } from "../../vocabulary/phrases.ts";

/** A section of the author's own that states both, whatever its heading: "About this document" at the end. */
function aboutTheDocument(reading: Reading): SectionNode[] {
  return reading.all.filter((section) => {
    if (section.key || section.level !== 2 || reading.directionOf(section)) return false;
    const keys = new Set(reading.ownLabels(section).map(({ key }) => key));
    return keys.has("version") && keys.has("lastUpdated");
  });
}

/** Labels that describe the document itself: those before the first section of content, and under "Status". */
export function metadataLabels(reading: Reading, titleSection: SectionNode | undefined): Label[] {
  const sections = [
    ...(titleSection ? [titleSection] : []),
    reading.outline,
    ...reading.sections("lifecycle-status"),
    ...new Set([...aboutTheDocument(reading), ...factSheets(reading)]),
  ];
  return sections.flatMap((section) => {
    const inLines = section.blocks
      .flatMap((block) => [block, ...linesWithin(block)])
      .map((block) => ({ block, labels: labelsInLine(block) }));
    const { several = [], single = [] } = Object.groupBy(inLines, ({ block, labels }) =>
      labels.length > 0 && labels.length > labelsOf([block], reading.text, true).labels.length
        ? "several"
        : "single",
    );
    return [
      // Several in one line are told apart before one of them is taken for all that the line says.
      ...several.flatMap(({ labels }) => labels),
      ...flatten(reading.bareLabelled(section).labels),
      ...(section.level <= 1 ? section.blocks : []).flatMap((block) =>
        labelsAcross(block, reading.text),
      ),
      ...single.flatMap(({ labels }) => labels),
      ...(section.level <= 1 ? labelsInYaml(section.blocks) : []),
    ];
  });
}

/** "Owner of this document: …" below "Document control" or "Contacts": such words are said of nothing else. */
export function ownersOfDocument(reading: Reading): Label[] {
  if (!says(reading.text, "ownerOfDocument")) return [];
  return reading.all
    .flatMap((section) => flatten(reading.bareLabelled(section).labels))
    .filter(({ name }) => says(name, "ownerOfDocument"));
}

/** "> Version 4, last updated …", "- v1.3, 2026-01-20" */
function linesWithin(block: Node): Node[] {
  if (block.type === "blockquote") return childrenOf(block);
  return block.type === "list" ? childrenOf(block).flatMap(onlyLine) : [];
}

function onlyLine(item: Node): Node[] {
  const lines = childrenOf(item);
  return lines.length === 1 ? lines : [];
}
