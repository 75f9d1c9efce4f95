/** "- `POST /v1/score` — scores an order": calls as items of a list, or alone in a paragraph, where a direction or its interface is described. */
import type { Facts } from "./endpoint-facts.ts";
import { methods } from "./http-calls.ts";
import { namedCallIn } from "./named-calls.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { childrenOf, type Node, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { labelKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { phraseSource, says, saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

/** The method, the path, or both stand in code; the path ends where the code does, or at a space. */
const call = new RegExp(
  `^(\\*\\*)?(\`?)(${methods})(\`?) +(\`?)((?:/|[a-z][a-z\\d+.-]*://|\\{)(?:[^\\s\`*]*[^\\s\`*:,.;])?)(\`?)\\1`,
  "u",
);
/** What stands behind a call describes it; "`POST /v1/score` is tried twice" is a sentence about one. */
const describes = /^\s*(?:$|[:：–—([-]\s*)/u;
/** A comma goes on with a sentence, unless a way of signing in is all that follows. */
const comma = /^\s*[,，]\s*/u;
/** So does a verb, where the whole list is one of calls: "`POST /v1/score` scores an order". */
const verb = new RegExp(`^\\s+(?!${phraseSource("auxiliary")})(?=\\p{L})`, "iu");
/** `Auth: Bearer token`, `**Auth:** Bearer token` */
const labelled = /^(?:\*\*|__)?(\p{L}[\p{L} -]{1,30}?)(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*(.*)$/u;
const gone = ["not", "goneAlone", "retired"] as const;
/** In running text only what stands in code, and a dash behind it, is a call with its description. */
const describedInCode = /^(?:\*\*)?`[^`]+`(?:\*\*)?\s+[–—-]\s/u;
/** "**POST** `/v1/score`" */
const boldMethod = /^(\*\*|__)(`?[A-Z]{3,7}`?)\1\s+/u;

export function callsInList(block: Node, section: SectionNode, reading: Reading): Facts[] {
  if (!mayListCalls(section, reading)) return [];
  if (block.type === "paragraph") return callsAlone(block, reading.text);
  return block.type === "list" ? callsInItems(block, reading.text).calls : [];
}

export function mayListCalls(section: SectionNode, reading: Reading): boolean {
  return isInterface(section) || isHome(section, reading);
}

/** A paragraph or a list that is made of calls, and tells nothing else. */
export function isOfCalls(block: Node, { text }: Reading): boolean {
  if (block.type === "paragraph") return callsAlone(block, text).length > 0;
  return block.type === "list" && callsInItems(block, text).isWhole;
}

export function statesCalls(block: Node, { text }: Reading): boolean {
  if (block.type === "paragraph") return callsAlone(block, text).length > 0;
  return block.type === "list" && callsInItems(block, text).calls.length > 0;
}

function callsInItems(list: Node, text: string): { calls: Facts[]; isWhole: boolean } {
  const items = childrenOf(list).map((item) => {
    const [head] = childrenOf(item);
    return head?.type === "paragraph" ? sourceOf(head, text) : "";
  });
  const all = items.flatMap((item) => callIn(item, verb) ?? []);
  const isWhole = all.length === items.length;
  return { isWhole, calls: isWhole ? all : items.flatMap((item) => callIn(item) ?? []) };
}

const ofCalls: ReadonlySet<SectionKey | undefined> = new Set([
  "interface",
  "api-endpoint",
  "events",
]);

function isInterface({ key, parent }: SectionNode): boolean {
  return ofCalls.has(key ?? parent?.key);
}

/** "### v2"; "### v1 (removed in March)" says more of itself. */
const version = /^(?:API )?v(?:ersion )?\d+(?:\.\d+)*$/iu;

/** The direction's own section, and what flows in it. */
function isHome(section: SectionNode, reading: Reading): boolean {
  if (section.key === "data-flow") return reading.directionOf(section) !== undefined;
  if (section.parent && version.test(section.title)) return isHome(section.parent, reading);
  return section.key === undefined && reading.ownDirectionOf(section) !== undefined;
}

/** Each on a line of its own, or one over lines that are labels; what else is said beside it is told from a sentence. */
function callsAlone(paragraph: Node, text: string): Facts[] {
  const source = sourceOf(paragraph, text);
  const lines = source.split("\n").map((line) => line.trim());
  const calls = lines.flatMap((line) => callAlone(line) ?? []);
  if (calls.length === lines.length) return calls;
  const [first = "", ...below] = lines;
  const labels = below.map((line) => labelled.exec(line));
  const found = callAlone(labels.every((label) => label) ? first : source);
  if (!found) return [];
  const { authentication, headers } = Object.fromEntries(
    labels.map((label) => [labelKeyOf(label?.[1] ?? ""), label?.[2]]),
  ) as Facts;
  return [{ ...(authentication && { authentication }), ...(headers && { headers }), ...found }];
}

/** "Endpoint: `POST /v1/score`" */
const named = /^\p{L}[\p{L} ]{1,20}(?=[:：]\s)/u;

/** A call and nothing else, but for what it is for. */
export function callAlone(source: string): Facts | undefined {
  const [name] = named.exec(source) ?? [];
  if (name !== undefined)
    return labelKeyOf(name) === "endpoint"
      ? callAlone(source.slice(name.length + 1).trim())
      : undefined;
  const found = callIn(source);
  if (found?.purpose === undefined) return found;
  return describedInCode.test(source) && !says(found.purpose, "not") ? found : undefined;
}

/** @param alsoDescribes what else may stand between the call and its description */
function callIn(source: string, alsoDescribes?: RegExp): Facts | undefined {
  const named = namedCallIn(source);
  if (named) {
    const remark = remarkIn(source.slice(named.written.length), alsoDescribes);
    return remark && { endpoint: named.name, ...remark };
  }
  const plain = source.replace(boldMethod, "$2 ");
  const found = call.exec(plain);
  if (!found) return undefined;
  const [written, , opened = "", method = "", closed = "", reopened = "", path = "", end = ""] =
    found;
  const ticks = [opened, closed, reopened, end].filter(Boolean).length;
  const behind = plain.slice(written.length);
  if (ticks % 2 === 1) return undefined;
  const remark = remarkIn(behind, alsoDescribes);
  return remark && { endpoint: `${method} ${path}`, ...remark };
}

/** What the call is for, or how one signs in; nothing where a sentence goes on, or says that the call is never made. */
export function remarkIn(behind: string, alsoDescribes: RegExp | undefined): Facts | undefined {
  const [joint] = describes.exec(behind) ?? comma.exec(behind) ?? alsoDescribes?.exec(behind) ?? [];
  if (joint === undefined) return undefined;
  const remark = behind
    .slice(joint.length)
    .replace(/\s+/g, " ")
    .replace(/[)\]]$/u, "")
    .trim();
  if (saysOnly(remark, "signsIn")) return { authentication: remark };
  if (comma.test(behind)) return undefined;
  if (remark === "") return {};
  const isNeverMade = saysNothing(remark) || gone.some((key) => saysOnly(remark, key));
  return isNeverMade ? undefined : { purpose: remark };
}
