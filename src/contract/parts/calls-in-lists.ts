/** "- `POST /v1/score` — scores an order": calls as items of a list, or alone in a paragraph, in a section about the interface. */
import type { Facts } from "./endpoint-facts.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { childrenOf, type Node, sourceOf } from "../markdown/tree.ts";
import type { Reading } from "../reading.ts";

/** The method, the path, or both stand in code; the path ends where the code does, or at a space. */
const call =
  /^(\*\*)?(`?)(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(`?) +(`?)((?:\/|https?:\/\/|\{)(?:[^\s`*]*[^\s`*:,.;])?)(`?)\1/u;
/** What stands behind a call describes it; "`POST /v1/score` is tried twice" is a sentence about one. */
const describes = /^\s*(?:$|[:：–—(-]\s*)/u;

export function callsInList(block: Node, section: SectionNode, reading: Reading): Facts[] {
  if (!isInterface(section)) return [];
  if (block.type === "paragraph") return callAlone(block, reading.text);
  if (block.type !== "list") return [];
  return childrenOf(block).flatMap((item) => {
    const [head] = childrenOf(item);
    const found = head?.type === "paragraph" ? callIn(sourceOf(head, reading.text)) : undefined;
    return found?.isInCode ? [found.facts] : [];
  });
}

function isInterface({ key, parent }: SectionNode): boolean {
  const topic = key ?? parent?.key;
  return topic === "interface" || topic === "api-endpoint";
}

/** Where nothing else is said it needs no code to be told from a sentence. */
function callAlone(paragraph: Node, text: string): Facts[] {
  const found = callIn(sourceOf(paragraph, text));
  return found && found.facts.purpose === undefined ? [found.facts] : [];
}

function callIn(source: string): { facts: Facts; isInCode: boolean } | undefined {
  const found = call.exec(source);
  if (!found) return undefined;
  const [written, , opened = "", method = "", closed = "", reopened = "", path = "", end = ""] =
    found;
  const ticks = [opened, closed, reopened, end].filter(Boolean).length;
  const behind = source.slice(written.length);
  if (ticks % 2 === 1 || !describes.test(behind)) return undefined;
  const endpoint = `${method} ${path}`;
  const purpose = behind.replace(describes, "").replace(/\s+/g, " ").replace(/\)$/u, "").trim();
  return { facts: purpose === "" ? { endpoint } : { endpoint, purpose }, isInCode: ticks > 0 };
}
