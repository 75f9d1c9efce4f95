/** The contract's title and the systems it names. */
import type { Place } from "../document.ts";
import { type Label, flatten, labelsOf } from "../markdown/labels.ts";
import { type SectionNode, sectionsIn } from "../markdown/outline.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { directionInHeading, namesInTitle, stripContractWords } from "../names.ts";
import type { Frontmatter } from "../schema.ts";

export interface Title {
  title: string;
  /** Names as written, A first. Empty where the contract names no pair. */
  names: string[];
  place: Place;
  /** The heading that is the title. */
  section: SectionNode | undefined;
}

export function readTitle(outline: SectionNode, frontmatter: Frontmatter, text: string): Title {
  const headings = [...sectionsIn(outline)].filter(({ level }) => level > 0);
  const topmost = headings.filter(({ level }) => level === 1);
  const section =
    topmost.find(({ title }) => namesInTitle(title)) ??
    topmost[0] ??
    headings.find(({ key }) => !key);
  const title =
    frontmatter.title ?? (section ? stripContractWords(section.title) || section.title : undefined);
  const names = frontmatter.systems ?? namesIn(section, headings, outline, text);
  return {
    title: title ?? (names.join(" ↔ ") || "Untitled contract"),
    names: names.filter((name) => !isUnfilled(name)),
    place: section?.place ?? { line: 1, column: 1 },
    section,
  };
}

/** From the title; else from "System A: …"; else from the first heading that names a direction. */
function namesIn(
  section: SectionNode | undefined,
  headings: SectionNode[],
  outline: SectionNode,
  text: string,
): string[] {
  const inTitle = section && namesInTitle(section.title);
  if (inTitle) return inTitle;
  const labels = [...sectionsIn(outline)].flatMap(({ blocks }) =>
    flatten(labelsOf(blocks, text).labels),
  );
  const pair = ["systemA", "systemB"].flatMap(
    (key) => labels.find((label) => label.key === key && !isUnfilled(label.value)) ?? [],
  );
  if (pair.length === 2) return pair.map((label) => nameAndPurpose(label).name);
  for (const { title } of headings) {
    const direction = directionInHeading(title);
    if (direction && "from" in direction && direction.from && direction.to)
      return [direction.from, direction.to];
  }
  return [];
}

/** "Till — the app on every checkout" → name and purpose. */
export function nameAndPurpose(label: Label): { name: string; purpose?: string } {
  const [, name = label.value, purpose] =
    /^(.{1,60}?)\s*(?:[–—]|\s-\s|:\s|,\s|\s\()\s*(.+)$/u.exec(label.value) ?? [];
  return { name: name.trim(), ...(purpose ? { purpose: purpose.trim() } : {}) };
}
