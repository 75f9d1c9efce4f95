/** The sentences that tell what flows in a direction. */
import { isAddressAlone } from "../carriers/addresses-in-prose.ts";
import { isOfCalls } from "../calls/calls-in-lists.ts";
import { isOfEvents } from "../carriers/events.ts";
import { factParagraphs } from "../fact-lines.ts";
import { withoutFacts } from "../calls/facts-in-items.ts";
import { isOnOutage } from "../failures/outage-in-prose.ts";
import { isAllOnOutages } from "../failures/outage-in-sentences.ts";
import { isStatusAlone } from "../../model/status.ts";
import { factKeyOf } from "../../model/fact-keys.ts";
import { isFolderAlone } from "../named-resources/folder-on-host.ts";
import { labelOfLine } from "../../markdown/labels/label-line.ts";
import { linesOf } from "../../markdown/lines.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { type Node, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import {
  isColumn,
  labelKeyOf,
  sectionKeyOf,
  type SectionKey,
} from "../../vocabulary/vocabulary.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";

const onTheFlow: ReadonlySet<SectionKey> = new Set([
  "data-flow",
  "interface",
  "api-endpoint",
  "events",
]);

/** What happens in an outage is told elsewhere, and what lists of facts or calls say has slots of its own. */
export function purposeIn(home: SectionNode, reading: Reading): string | undefined {
  const prose = reading.proseBlocks(home);
  const facts = factParagraphs(home.blocks, reading.text);
  const blocks = prose
    .filter(
      (block, index) =>
        !isOnOutage(block, reading) &&
        !isAllOnOutages(block, reading) &&
        !facts.has(block) &&
        !isFactOfContract(block, reading) &&
        !isFolderAlone(block, reading.text) &&
        !isOfCalls(block, reading) &&
        !isOfEvents(block, home) &&
        !isAddressAlone(sourceOf(block, reading.text)) &&
        !isTopicOf(prose[index + 1], block, reading),
    )
    .flatMap((block) => withoutFacts(block, reading));
  return reading.sentencesOf(blocks);
}

/** "Base URL: `https://api.acme.example`" is told among the facts of the contract. */
function isFactOfContract(block: Node, { text }: Reading): boolean {
  if (block.type !== "paragraph" || !/[:：]/.test(sourceOf(block, text))) return false;
  const isFact = (name: string) => factKeyOf(sectionKeyOf(name)) !== undefined;
  const lines = linesOf(block, text);
  return lines.length > 0 && lines.every((line) => labelOfLine(line, text, isFact) !== undefined);
}

const longestTopic = 60;

/** "Events:" over a table, a list or a fence is a heading in plain dress. */
function isTopicOf(next: Node | undefined, block: Node, { text }: Reading): boolean {
  if (block.type !== "paragraph" || !next || next.type === "paragraph") return false;
  const [, topic = ""] = /^([^:：]+?)\s*[:：]$/u.exec(sourceOf(block, text)) ?? [];
  return topic.length <= longestTopic && sectionKeyOf(topic) !== undefined;
}

/** "What", "Description", "Data": said of a flow as in a table's column. */
export function isPurposeInOtherWords(name: string): boolean {
  return isColumn(name, "purpose") && sectionKeyOf(name) !== "notes";
}

/** "- what: litres per bench" */
export function purposeInOtherWords(
  labels: readonly Label[],
  path: string,
  reading: Reading,
): string | undefined {
  const found = labels.find(
    (label) =>
      (!label.key || label.key === "what") && isPurposeInOtherWords(label.name) && filled(label),
  );
  return statedAt(path, found, reading);
}

/** "When: every night" */
export function frequencyInOtherWords(
  labels: readonly Label[],
  path: string,
  reading: Reading,
): string | undefined {
  const found = labels.find((label) => isColumn(label.name, "frequency") && filled(label));
  return statedAt(path, found, reading);
}

function statedAt(path: string, found: Label | undefined, reading: Reading): string | undefined {
  return found && !saysNothing(found.value)
    ? reading.at(path, found.place, found.value)
    : undefined;
}

/**
 * Below the direction's own heading, where none but words of the author's own or of the flow stand above: "### How it
 * works"; and behind a label of the author's own, "**Cargo:** Nothing is sent back."
 */
export function toldBelow(
  section: SectionNode,
  homes: ReadonlySet<SectionNode>,
  reading: Reading,
): string | undefined {
  const label = labelKeyOf(section.title);
  const isOnFlow = section.key
    ? onTheFlow.has(section.key)
    : label === undefined || label === "transport" || label === "mechanism";
  const isTold = !section.key && homes.has(section);
  if (!isOnFlow) return undefined;
  const labels = reading.ownLabels(section).filter(({ key }) => key === undefined);
  const inSentences = isTold ? undefined : purposeIn(section, reading);
  return [inSentences, ...labels.map(filled)].filter(Boolean).join("\n\n");
}

/** "Direction: push", "Mode: pull"; "Mode: draft" in the head of a contract tells of the contract. */
export function pushOrPullIn(
  labels: readonly Label[],
  path: string,
  reading: Reading,
): string | undefined {
  const modes = labels.filter(({ key, value }) => key === "mode" && !isStatusAlone(value));
  return reading.something(labels, "direction", path) ?? reading.something(modes, "mode", path);
}
