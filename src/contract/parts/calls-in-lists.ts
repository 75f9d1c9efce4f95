/** "- `POST /v1/score` — scores an order": calls as items of a list in a section about the interface. */
import type { Facts } from "./endpoint-facts.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { childrenOf, endOf, type Node, plainText, sourceOf } from "../markdown/tree.ts";
import type { Reading } from "../reading.ts";

const call = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(?:\/|https?:\/\/|\{)\S*$/u;
/** What stands behind a call describes it; "`POST /v1/score` is tried twice" is a sentence about one. */
const describes = /^\s*(?:$|[:：–—(-]\s*)/u;

export function callsInList(list: Node, section: SectionNode, reading: Reading): Facts[] {
  if (list.type !== "list" || !isInterface(section)) return [];
  return childrenOf(list).flatMap((item) => callIn(item, reading.text) ?? []);
}

function isInterface({ key, parent }: SectionNode): boolean {
  const topic = key ?? parent?.key;
  return topic === "interface" || topic === "api-endpoint";
}

function callIn(item: Node, text: string): Facts | undefined {
  const [head] = childrenOf(item);
  const [first] = head?.type === "paragraph" ? childrenOf(head) : [];
  if (!head || !first || (first.type !== "inlineCode" && first.type !== "strong")) return undefined;
  const endpoint = plainText(first).trim();
  const isCode = sourceOf(first, text).replaceAll("*", "").startsWith("`");
  const behind = text.slice(endOf(first), endOf(head));
  if (!isCode || !call.test(endpoint) || !describes.test(behind)) return undefined;
  const purpose = behind.replace(describes, "").replace(/\s+/g, " ").replace(/\)$/u, "").trim();
  return purpose === "" ? { endpoint } : { endpoint, purpose };
}
