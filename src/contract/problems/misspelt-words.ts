/** Labels and headings that are nearly words of the vocabulary: what stands behind them is read as text only. */
import { isArrowed } from "../text/arrows.ts";
import type { Place, Problem } from "../model/document.ts";
import type { Label } from "../markdown/labels/label-line.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { unknownPlainLabels } from "../markdown/labels/plain-labels.ts";
import type { Reading } from "../parts/reading.ts";
import { placeOfWord } from "../giving/word-place.ts";
import { type Meant, meantIn, type SectionKey } from "../vocabulary/vocabulary.ts";

export function misspeltWords(reading: Reading, title: SectionNode | undefined): Problem[] {
  const meant = meantIn(reading.all.flatMap((section) => wordsOf(section, reading)));
  return reading.all.flatMap((section) => [
    ...(section === title ? [] : misspeltHeading(section, reading, meant)),
    ...misspeltLabels(section, reading, meant),
  ]);
}

function wordsOf(section: SectionNode, reading: Reading): string[] {
  return [section.title, ...reading.ownLabels(section).map(({ name }) => name)];
}

function misspeltHeading(section: SectionNode, reading: Reading, among: Meant): Problem[] {
  const { key, level, title, place } = section;
  if (key || level === 0 || isArrowed(title) || reading.ownDirectionOf(section)) return [];
  const meant = among.section(title);
  return meant === undefined ? [] : [problem("heading", title, meant, place)];
}

/** Below “Contacts” a label is a person's role. */
function misspeltLabels(section: SectionNode, reading: Reading, among: Meant): Problem[] {
  if (isWithin(section, "contacts")) return [];
  const labels = [...reading.ownLabels(section), ...plainLabels(section, reading)];
  return labels.flatMap(({ key, name, place }) => {
    const meant = key === undefined ? among.label(name) : undefined;
    return meant === undefined
      ? []
      : [problem("label", name, meant, placeOfWord(reading.text, place, name))];
  });
}

/** What stands before a colon in a list is judged where facts of the contract stand in lists; elsewhere it may be anything's name. */
function plainLabels(section: SectionNode, reading: Reading): Label[] {
  const isOfFacts = section.key !== undefined || reading.ownDirectionOf(section) !== undefined;
  const isOfOthers = withOtherNames.some((key) => isWithin(section, key));
  return isOfFacts && !isOfOthers ? unknownPlainLabels(section.blocks, reading.text) : [];
}

/** Fields, parts of an example, or what changed. */
const withOtherNames: readonly SectionKey[] = [
  "data-formats",
  "data-structures",
  "request-format",
  "response-format",
  "example",
  "mock-data",
  "change-log",
];

function isWithin(section: SectionNode, key: SectionNode["key"]): boolean {
  for (let node: SectionNode | undefined = section; node; node = node.parent)
    if (node.key === key) return true;
  return false;
}

function problem(kind: "heading" | "label", said: string, meant: string, place: Place): Problem {
  const lost = kind === "label" ? "what it says is" : "what stands below it is";
  return {
    rule: "label-misspelt",
    place,
    message: `“${said}” is no ${kind} that is known, so ${lost} kept as text only.`,
    hint: `Did you mean “${inCaseOf(said, meant)}”?`,
  };
}

/** The vocabulary is in small letters; headings mostly begin their words with capitals. */
function inCaseOf(said: string, meant: string): string {
  const isCapital = /^\P{L}*\p{Lu}/u.test(said);
  return isCapital
    ? meant.replace(/(?<=^|\s)(?!and )\p{Ll}/gu, (letter) => letter.toUpperCase())
    : meant;
}
