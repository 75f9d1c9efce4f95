/** What is used instead while the other side is down, where no label in bold says it for the direction. */
import { labelsOfDirection } from "../ways/by-direction.ts";
import { isOnCredentials } from "../topics/on-credentials.ts";
import { failureKeyOf, isGeneral, isOnFailures } from "../topics/failure-sections.ts";
import { fallbackIn } from "../flow-tables/fallback-in-tables.ts";
import { failureInTables } from "./failures-in-tables.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { caseTold } from "./case-told.ts";
import { type Sentence, sentencesIn } from "../sentences.ts";
import { type Case, caseNamed, casesListed, isCaseOf } from "./told-by-case.ts";
import { flatten, type Label, labelsOf } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Row } from "../../markdown/tables.ts";
import { sourceOf } from "../../markdown/tree.ts";
import type { Direction, Reading } from "../reading.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

/** As a plain line, in a sentence of the direction's own error handling, in a column, or anywhere for the whole contract. */
export function readFallback(flow: InDirection): string | undefined {
  const { direction, sections, path, reading } = flow;
  const failing = sections.filter((section) => isOnFailures(section, reading));
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
  const denied = own.flatMap((section) => denialsOf(section, reading))[0];
  if (denied) return reading.at(at, denied.place, denied.text);
  const inColumn = fallbackIn(rowsIn(sections, reading)) ?? failureInTables("fallback", flow);
  if (inColumn) return reading.at(at, inColumn.place, inColumn.value);
  return reading.value(generalLabels(direction, reading), "fallback", at);
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

const denied = new RegExp(`(?:^|[,;–—]\\s*)(${phraseSource("noFallback")})[.!。！;；]?$`, "i");

/** "Baskets are kept for 30 min. No fallback.": that there is none is an answer. */
function denialsOf(section: SectionNode, reading: Reading): Sentence[] {
  return sentencesIn(reading.proseBlocks(section), reading.text).flatMap((sentence) => {
    const [, text] = denied.exec(oneLine(sentence.text)) ?? [];
    return text === undefined ? [] : [{ ...sentence, text }];
  });
}

interface General {
  label: Label;
  of: Case | undefined;
}

/** Labels that stand in no direction, nor below who is down at another's end. */
function generalLabels(direction: Direction, reading: Reading): Label[] {
  const possible = reading.once(labelsInGeneral).filter(({ of }) => !of || isCaseOf(of, direction));
  return labelsOfDirection(
    possible.map(({ label }) => label),
    direction,
    reading,
  );
}

function labelsInGeneral(reading: Reading): General[] {
  return reading.all
    .filter((section) => isGeneral(section) && !reading.directionOf(section))
    .filter((section) => !isListedByCase(section, reading))
    .flatMap((section) => reading.ownLabels(section).map((label) => ({ section, label })))
    .filter(({ label }) => label.key === "fallback")
    .map(({ section, label }) => ({
      label,
      of: caseAround(section, reading) ?? caseTold(label, reading),
    }));
}

/** "## Ledger outage" */
function caseAround(section: SectionNode, reading: Reading): Case | undefined {
  for (let node: SectionNode | undefined = section; node; node = node.parent) {
    const of = node.level > 1 ? caseNamed(node.title, reading) : undefined;
    if (of) return of;
  }
  return undefined;
}

/** Such a list says nothing of the directions that it leaves out. */
function isListedByCase(section: SectionNode, reading: Reading): boolean {
  return (
    failureKeyOf(section) === "fallback" && casesListed(section, "fallback", reading).length > 0
  );
}
