/** What is used instead while the other side is down, where no label in bold says it for the direction. */
import { isOnCredentials } from "./credentials.ts";
import { failureKeyOf, isGeneral } from "./failure-sections.ts";
import { fallbackIn } from "./fallback-in-tables.ts";
import type { InDirection } from "./in-direction.ts";
import { type Sentence, sentencesIn } from "./sentences.ts";
import { casesListed } from "./told-by-case.ts";
import { flatten, type Label, labelsOf } from "../markdown/labels.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { oneLine } from "../markdown/source.ts";
import type { Row } from "../markdown/tables.ts";
import { sourceOf } from "../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { says } from "../vocabulary/phrases.ts";

/** As a plain line, in a sentence of the direction's own error handling, in a column, or anywhere for the whole contract. */
export function readFallback({ sections, tabled, path, reading }: InDirection): string | undefined {
  const failing = sections.filter(({ key }) => key === "error-handling");
  const own = sections.filter(({ key }) => key === undefined || key === "error-handling");
  const at = `${path}.errorHandling.fallback`;
  const stated = reading.value(
    own.flatMap((section) => plainLabels(section, reading)),
    "fallback",
    at,
  );
  if (stated) return stated;
  const told = failing.flatMap((section) => sentencesOf(section, reading))[0];
  if (told) return reading.at(at, told.place, told.text);
  const inColumn = fallbackIn(rowsIn(sections, reading)) ?? tabled?.fallback;
  if (inColumn) return reading.at(at, inColumn.place, inColumn.value);
  return reading.value(generalLabels(reading), "fallback", at);
}

function rowsIn(sections: readonly SectionNode[], reading: Reading): Row[] {
  return sections
    .filter((section) => !isOnCredentials(section))
    .flatMap(({ blocks }) => reading.tables(blocks))
    .flatMap(({ rows }) => rows);
}

/** `Fallback: …` needs no bold. */
function plainLabels({ blocks }: SectionNode, { text }: Reading): Label[] {
  const lines = blocks.filter(
    (block) => block.type === "paragraph" && /[:：]/.test(sourceOf(block, text)),
  );
  return flatten(labelsOf(lines, text, true).labels);
}

/** "If the ledger is down the till falls back to paper." */
function sentencesOf({ blocks }: SectionNode, { text }: Reading): Sentence[] {
  return sentencesIn(blocks, text)
    .filter((sentence) => says(sentence.text, "fallsBack") && !isUnfilled(sentence.text))
    .map((sentence) => ({ ...sentence, text: oneLine(sentence.text) }));
}

const known = new WeakMap<Reading, Label[]>();

/** Labels that stand in no direction: looked for once, however many directions ask. */
function generalLabels(reading: Reading): Label[] {
  let labels = known.get(reading);
  if (!labels) {
    labels = reading.all
      .filter((section) => isGeneral(section) && !reading.directionOf(section))
      .filter((section) => !isListedByCase(section, reading))
      .flatMap((section) => reading.ownLabels(section));
    known.set(reading, labels);
  }
  return labels;
}

/** Such a list says nothing of the directions that it leaves out. */
function isListedByCase(section: SectionNode, reading: Reading): boolean {
  return (
    failureKeyOf(section) === "fallback" && casesListed(section, "fallback", reading).length > 0
  );
}
