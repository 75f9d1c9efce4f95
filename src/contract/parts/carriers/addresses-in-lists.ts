/** "Endpoints:" over "- https://erp.example/api/orders": addresses whose method nobody tells, where a heading, a line or a column says that they are called. */
import { mayListCalls, remarkIn } from "../calls/calls-in-lists.ts";
import type { Facts } from "../calls/endpoint-facts.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, type Node, plainText, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import { sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says, saysOnly } from "../../vocabulary/phrases.ts";

export interface Listed {
  place: Place;
  facts: Facts[];
}

/** In ticks, in angle brackets, or bare; linked words may lead to a page about it. A name may stand in front. */
const address =
  /^(?:(\p{L}[\p{L}\p{N} _-]{0,40})[:：]\s+)?(?:`(https?:\/\/[^\s`]+)`|<(https?:\/\/[^\s<>]+)>|\[(?:https?:\/)?\/[^[\]\s]*\]\((https?:\/\/[^\s()]+)\)|(https?:\/\/[^\s`<>()[\]|]*[^\s`<>()[\]|.,;:!?*_]))/u;
/** "API Endpoints (retired)" */
const aside = ["besideFlows", "planned", "plannedStatus", "retired"] as const satisfies PhraseKey[];
const mayBeAddress = /https?:\/\//;

export function addressesListed(section: SectionNode, reading: Reading): Listed[] {
  if (!mayListCalls(section, reading)) return [];
  const { title } = section;
  const isHeaded = isOnEndpoints(title) && !aside.some((key) => says(title, key));
  return addressesIn(section.blocks, isHeaded, reading);
}

/** Lists within one another that are still looked into. */
const deepest = 3;

function addressesIn(
  blocks: readonly Node[],
  isHeaded: boolean,
  reading: Reading,
  depth = 0,
): Listed[] {
  return blocks.flatMap((block, index) => {
    const source = sourceOf(block, reading.text);
    if (!mayBeAddress.test(source)) return [];
    if (block.type === "table") return { place: placeOf(block), facts: inTable(block, reading) };
    const above = blocks[index - 1];
    const led = above?.type === "paragraph" ? lastLine(above) : "";
    // Another line that leads to the block tells what its addresses are instead.
    const isLed = /[:：]$/u.test(led) ? isOnEndpoints(led) : isHeaded;
    if (!isLed)
      return block.type === "list" && depth < deepest
        ? childrenOf(block).flatMap((item) =>
            addressesIn(childrenOf(item), false, reading, depth + 1),
          )
        : [];
    const facts = linesIn(block, reading.text).flatMap((line) => callAt(line) ?? []);
    return { place: placeOf(block), facts };
  });
}

function isOnEndpoints(words: string): boolean {
  const bare = words.replace(/\s*[:：]$/u, "");
  return sectionKeyOf(bare) === "api-endpoint" || saysOnly(bare.toLowerCase(), "endpoints");
}

function lastLine(paragraph: Node): string {
  return plainText(paragraph).trimEnd().split("\n").at(-1)?.trim() ?? "";
}

/** A paragraph only where each of its lines is an address; running text may speak of any. */
function linesIn(block: Node, text: string): string[] {
  if (block.type === "list")
    return childrenOf(block).flatMap((item) => {
      const [head] = childrenOf(item);
      return head?.type === "paragraph" ? [oneLine(sourceOf(head, text))] : [];
    });
  const lines = (block.type === "code" ? block.value : sourceOf(block, text)).split(/\s*\n\s*/u);
  const isAddresses = block.type === "code" || block.type === "paragraph";
  return isAddresses && lines.every((line) => callAt(line)) ? lines : [];
}

/** No page about it, nor an environment's host. */
function callAt(line: string): Facts | undefined {
  const found = address.exec(line);
  if (!found) return undefined;
  const [written, name = "", ...forms] = found;
  const endpoint = forms.find(Boolean);
  const behind = line.slice(written.length);
  const remark = remarkIn(behind, undefined);
  if (!endpoint || !remark || says(endpoint, "otherHost") || isEnvironment(name)) return undefined;
  if (says(`${name} ${behind}`, "otherAddress")) return undefined;
  return { endpoint, ...(name && !isOnEndpoints(name) && { purpose: name }), ...remark };
}

function isEnvironment(name: string): boolean {
  return saysOnly(name.trim().toLowerCase(), "environment");
}

/** `| Endpoint | Purpose |` */
function inTable(block: Node, reading: Reading): Facts[] {
  return reading.tables([block]).flatMap(({ headers, rows }) => {
    const at = headers.findIndex((header) => isOnEndpoints(header));
    const isByEnvironment = headers.some((header) => sectionKeyOf(header) === "environments");
    if (at < 0 || isByEnvironment) return [];
    return rows.flatMap((row) => {
      const call = callAt(row.cells[at] ?? "");
      const isOther = row.cells.some((cell) => isEnvironment(cell) || says(cell, "otherAddress"));
      const purpose = row.cell("purpose");
      return call && !isOther ? { ...call, ...(purpose && { purpose }) } : [];
    });
  });
}
