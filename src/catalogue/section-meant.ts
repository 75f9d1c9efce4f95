/** Where a section is missing, it may stand there under a heading that nobody recognises. */
import type { ContractDocument } from "../contract/model/document.ts";
import type { Section } from "../contract/model/schema.ts";
import {
  labelKeyOf,
  normaliseHeading,
  sectionKeyOf,
  type SectionKey,
  tellingWordsOf,
} from "../contract/vocabulary/vocabulary.ts";

/** Letters at their beginning that two forms of a word share: "rolling", "rollback". */
const fewestLetters = 4;
/** What is longer is a sentence. */
const longestTitle = 60;
/** Among more nobody looks for one. */
const mostHeadings = 50;

/** @param around the section below which the missing one may stand as well */
export function sectionMeant(
  document: ContractDocument,
  missing: SectionKey,
  around?: SectionKey,
): Section | undefined {
  const known = tellingWordsOf(missing);
  const alike = unknownSections(document, around).map((section) => {
    const words = normaliseHeading(section.title).split(" ");
    const letters = words.flatMap((word) => known.map((other) => sharedLetters(word, other)));
    return { section, letters: Math.max(0, ...letters) };
  });
  const [best] = alike.toSorted((a, b) => b.letters - a.letters);
  return best && best.letters >= fewestLetters ? best.section : undefined;
}

/** The outermost ones: a direction's are its own, and below a known section stands what it is about. */
function unknownSections({ contract, anchors }: ContractDocument, around?: SectionKey): Section[] {
  const fixed = new Set(anchors.filter(({ isFixed }) => isFixed).map(({ line }) => line));
  const formats = new Set(contract.dataFormats.map(({ name }) => name));
  const isKnown = ({ title, line }: Section): boolean =>
    fixed.has(line) ||
    formats.has(title) ||
    sectionKeyOf(title) !== undefined ||
    labelKeyOf(title) !== undefined;
  const found: Section[] = [];
  /** Below a section of this level all is its own. */
  let level = Infinity;
  for (const section of contract.sections) {
    if (section.level > level) continue;
    const isOpen = !isKnown(section);
    if (isOpen && section.title.length <= longestTitle) found.push(section);
    if (found.length >= mostHeadings) break;
    level = around !== undefined && section.anchor === around ? Infinity : section.level;
  }
  return found;
}

function sharedLetters(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
