/** "- `POST /v1/score` — scores an order": calls as items of a list, or alone in a paragraph, where a direction or its interface is described. */
import type { Facts } from "./endpoint-facts.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { childrenOf, type Node, sourceOf } from "../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { phraseSource } from "../vocabulary/phrases.ts";

/** The method, the path, or both stand in code; the path ends where the code does, or at a space. */
const call =
  /^(\*\*)?(`?)(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(`?) +(`?)((?:\/|https?:\/\/|\{)(?:[^\s`*]*[^\s`*:,.;])?)(`?)\1/u;
/** What stands behind a call describes it; "`POST /v1/score` is tried twice" is a sentence about one. */
const describes = /^\s*(?:$|[:：–—([-]\s*)/u;
/** So does a verb, where the whole list is one of calls: "`POST /v1/score` scores an order". */
const verb = new RegExp(`^\\s+(?!${phraseSource("auxiliary")})(?=\\p{L})`, "iu");
/** "**POST** `/v1/score`" */
const boldMethod = /^(\*\*|__)(`?[A-Z]{3,7}`?)\1\s+/u;

export function callsInList(block: Node, section: SectionNode, reading: Reading): Facts[] {
  if (block.type === "paragraph") return isInterface(section) ? callAlone(block, reading.text) : [];
  if (block.type !== "list" || !(isInterface(section) || isHome(section, reading))) return [];
  const items = childrenOf(block).map((item) => {
    const [head] = childrenOf(item);
    return head?.type === "paragraph" ? sourceOf(head, reading.text) : "";
  });
  const all = items.flatMap((item) => callIn(item, verb) ?? []);
  const isListOfCalls = all.length === items.length;
  const calls = isListOfCalls ? all : items.flatMap((item) => callIn(item) ?? []);
  const inCode = calls.filter(({ isInCode }) => isInCode);
  if (isInterface(section)) return inCode.map(({ facts }) => facts);
  return isListOfCalls && inCode.length === items.length ? all.map(({ facts }) => facts) : [];
}

function isInterface({ key, parent }: SectionNode): boolean {
  const topic = key ?? parent?.key;
  return topic === "interface" || topic === "api-endpoint";
}

function isHome(section: SectionNode, reading: Reading): boolean {
  return section.key === undefined && reading.ownDirectionOf(section) !== undefined;
}

/** Where nothing else is said it needs no code to be told from a sentence. */
function callAlone(paragraph: Node, text: string): Facts[] {
  const found = callIn(sourceOf(paragraph, text));
  return found && found.facts.purpose === undefined ? [found.facts] : [];
}

/** @param alsoDescribes what else may stand between the call and its description */
function callIn(
  source: string,
  alsoDescribes?: RegExp,
): { facts: Facts; isInCode: boolean } | undefined {
  const plain = source.replace(boldMethod, "$2 ");
  const found = call.exec(plain);
  if (!found) return undefined;
  const [written, , opened = "", method = "", closed = "", reopened = "", path = "", end = ""] =
    found;
  const ticks = [opened, closed, reopened, end].filter(Boolean).length;
  const behind = plain.slice(written.length);
  const [joint] = describes.exec(behind) ?? alsoDescribes?.exec(behind) ?? [];
  if (ticks % 2 === 1 || joint === undefined) return undefined;
  const endpoint = `${method} ${path}`;
  const purpose = behind
    .slice(joint.length)
    .replace(/\s+/g, " ")
    .replace(/[)\]]$/u, "")
    .trim();
  return {
    facts: purpose === "" ? { endpoint } : { endpoint, purpose },
    isInCode: ticks > 0 || plain !== source,
  };
}
