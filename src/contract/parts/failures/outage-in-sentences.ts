/** "Till keeps selling from its cache while Ledger cannot be reached.": what happens in an outage, wherever a sentence tells of it. */
import type { End } from "./end-down.ts";
import { isGeneral } from "../topics/failure-sections.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { type Sentence, sentencesIn, sentencesOf } from "../sentences.ts";
import { mayBegin, outageInFront } from "./outage-in-front.ts";
import { systemDown } from "./system-down.ts";
import type { Told } from "../topics/told-at.ts";
import type { Place } from "../../model/document.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, type Node, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";
import { opening, phrase, says } from "../../vocabulary/phrases.ts";

/** What is longer is a paragraph without full stops. */
const longest = 400;
const longestBlock = 5_000;
/** Less stands around the condition in "What if Ledger is down". */
const fewestWords = 2;
const clauseEnd = /[,;:，；：]/u;

const topics: ReadonlySet<SectionKey | undefined> = new Set([
  undefined,
  "purpose",
  "data-flow",
  "interface",
  "error-handling",
]);

interface Outage {
  down: string;
  place: Place;
  value: string;
  section: SectionNode;
}

/** In the direction's own sections; of the taker also in those of the whole contract. */
export function outageInSentences(
  { direction, sections, reading }: InDirection,
  end: End,
): Told | undefined {
  const told = reading.once(outagesIn).filter(({ down }) => down === direction[end]);
  const own = new Set(sections);
  const isGenerals = ({ section }: Outage) => end === "to" && !reading.directionOf(section);
  return told.find(({ section }) => own.has(section)) ?? told.find(isGenerals);
}

/** Does a paragraph tell of nothing else? */
export function isAllOnOutages(block: Node, reading: Reading): boolean {
  if (block.type !== "paragraph" || !mayTell(block, reading)) return false;
  return sentencesIn([block], reading.text).every((sentence) => outageIn(sentence, reading));
}

/** Each once. */
export function systemsDownIn(text: string, reading: Reading): string[] {
  const place = { line: 1, column: 1 };
  const told = text.length > longestBlock ? [] : sentencesOf(text, place);
  return [...new Set(told.flatMap((sentence) => outageIn(sentence, reading)?.down ?? []))];
}

function outagesIn(reading: Reading): Outage[] {
  const sections = reading.all.filter((section) =>
    reading.directionOf(section) ? topics.has(section.key) : isOfContract(section),
  );
  return sections.flatMap((section) => outagesOf(section, reading));
}

function isOfContract(section: SectionNode): boolean {
  return section.key === "error-handling" || isGeneral(section);
}

function outagesOf(section: SectionNode, reading: Reading): Outage[] {
  const prose = reading
    .proseBlocks(section)
    .filter(({ type }) => type === "paragraph" || type === "list");
  const blocks = [...prose, ...itemsBesideLabels(section, prose, reading)].filter((block) =>
    mayTell(block, reading),
  );
  return sentencesIn(blocks, reading.text).flatMap((sentence) => {
    const told = outageIn(sentence, reading);
    return told ? [{ ...told, place: sentence.place, section }] : [];
  });
}

/** "- If Ledger is down, sales wait" among items that are labels. */
function itemsBesideLabels(
  section: SectionNode,
  prose: readonly Node[],
  { text }: Reading,
): Node[] {
  return section.blocks
    .filter((block) => block.type === "list" && !prose.includes(block))
    .flatMap(childrenOf)
    .filter((item) => {
      const [head] = childrenOf(item);
      return head !== undefined && opening("unavailable", sourceOf(head, text)) !== undefined;
    });
}

function mayTell(block: Node, { text }: Reading): boolean {
  const source = sourceOf(block, text);
  if (source.length > longestBlock) return false;
  return (says(source, "outageSign") && says(source, "unavailable")) || mayBegin(source);
}

/** A question is none, and a condition alone says nothing of what happens. */
function outageIn(
  { text }: Sentence,
  reading: Reading,
): { down: string; value: string } | undefined {
  if (text.length > longest || isUnfilled(text)) return undefined;
  const value = oneLine(text).replace(/\s*[;；]$/u, "");
  const inFront = outageInFront(value, reading);
  if (inFront !== undefined) return { down: inFront, value };
  if (!says(value, "outageSign")) return undefined;
  const [condition = ""] = phrase("unavailable").exec(value) ?? [];
  if (condition === "" || /[?？]$/u.test(value)) return undefined;
  const rest = value.replace(condition, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  const down = systemDown(condition.split(clauseEnd)[0] ?? "", reading);
  return down !== undefined && rest.length >= fewestWords ? { down, value } : undefined;
}
