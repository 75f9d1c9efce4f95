/** "### Orders", "### Webhook (near real time)": what a heading within a direction says of a part of it. */
import type { FlowPart } from "./flow-part.ts";
import { labelsBelow } from "./labels-below.ts";
import { tellsTerm } from "./term-of-label.ts";
import { termsInSentence } from "./terms-of-items.ts";
import { anyArrow } from "../../text/arrows.ts";
import { factsInItems } from "../calls/facts-in-items.ts";
import { factsInText } from "../calls/facts-in-text.ts";
import { newLabel } from "../../markdown/labels/label-line.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Reading } from "../reading.ts";
import { type SectionKey, withoutNumbering } from "../../vocabulary/vocabulary.ts";
import { opening } from "../../vocabulary/phrases.ts";
import { sentencesIn } from "../sentences.ts";
import { withoutNames } from "../without-names.ts";

const carriers: ReadonlySet<SectionKey> = new Set(["events", "api-endpoint", "interface"]);
/** "Webhook (near real time)" */
const inBrackets = /^([^()（）]+?)\s*[(（]([^()（）]+)[)）]$/u;
/** What is left of "Orders (Shop → ERP)" and "Shop → ERP: Orders" without the names. */
const ends = /[([（]\s*[)\]）]|^[^\p{L}\p{N}]+|(?<![\s:：–—-])[\s:：–—-]+$/gu;

/** Beside "### Settlement file" it is what "### Webhook" tells of its own. */
export const mayBePart = ({ key }: SectionNode) => key === undefined || carriers.has(key);

export function headedPart(section: SectionNode, reading: Reading): FlowPart {
  const [whole, before, remark = ""] = inBrackets.exec(section.title) ?? [];
  const timed = factsInText(remark).filter(([key]) => key === "frequency");
  const isTimed = whole !== undefined && timed.length === 1;
  const title = section.cargo ?? cargoIn((isTimed && before) || section.title, reading);
  const listed = factsInItems(section, reading);
  const labels = [...labelsBelow({ ...section, children: [] }, reading), ...listed];
  const inTitle = isTimed
    ? timed.map(([key, value]) => ({ ...newLabel("", value, section.place), key }))
    : [];
  const told = labels.some(tellsTerm) ? labels : inSentence(section, reading);
  return { title, keyed: section.key !== undefined, labels: [...told, ...inTitle] };
}

function cargoIn(heading: string, reading: Reading): string {
  const words = withoutNames(withoutNumbering(heading), reading).replace(anyArrow, " ");
  return words.replace(ends, "").replace(ends, "").trim();
}

/** "Sent as JSON, hourly.": both in one sentence, for below such a heading anything may be told. */
function inSentence(section: SectionNode, reading: Reading): Label[] {
  if (opening("asks", section.title) !== undefined) return [];
  const prose = reading.proseBlocks(section).filter(({ type }) => type === "paragraph");
  for (const { text, place } of sentencesIn(prose, reading.text)) {
    const told = termsInSentence(oneLine(text));
    if (told.length > 1)
      return told.map(([key, value]) => ({ ...newLabel("", value, place), key }));
  }
  return [];
}
