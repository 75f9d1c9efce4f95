/** "- `POST /v1/score` — scores an order": calls as items of a list, or alone in a paragraph, where a direction or its interface is described. */
import type { Facts } from "./endpoint-facts.ts";
import { namedCallIn } from "./named-calls.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { childrenOf, type Node, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../../reading.ts";
import { labelKeyOf } from "../../vocabulary.ts";
import { phraseSource, saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

/** The method, the path, or both stand in code; the path ends where the code does, or at a space. */
const call =
  /^(\*\*)?(`?)(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(`?) +(`?)((?:\/|[a-z][a-z\d+.-]*:\/\/|\{)(?:[^\s`*]*[^\s`*:,.;])?)(`?)\1/u;
/** What stands behind a call describes it; "`POST /v1/score` is tried twice" is a sentence about one. */
const describes = /^\s*(?:$|[:：–—([-]\s*)/u;
/** A comma goes on with a sentence, unless a way of signing in is all that follows. */
const comma = /^\s*[,，]\s*/u;
/** So does a verb, where the whole list is one of calls: "`POST /v1/score` scores an order". */
const verb = new RegExp(`^\\s+(?!${phraseSource("auxiliary")})(?=\\p{L})`, "iu");
/** `Auth: Bearer token`, `**Auth:** Bearer token` */
const labelled = /^(?:\*\*|__)?(\p{L}[\p{L} -]{1,30}?)(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*(.*)$/u;
const gone = ["not", "goneAlone", "retired"] as const;
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
  return all.length === items.length ? all : items.flatMap((item) => callIn(item) ?? []);
}

function isInterface({ key, parent }: SectionNode): boolean {
  const topic = key ?? parent?.key;
  return topic === "interface" || topic === "api-endpoint";
}

/** The direction's own section, and what flows in it. */
function isHome(section: SectionNode, reading: Reading): boolean {
  if (section.key === "data-flow") return reading.directionOf(section) !== undefined;
  return section.key === undefined && reading.ownDirectionOf(section) !== undefined;
}

/** On a line of its own, where all lines below it are labels; what else is said beside it is told from a sentence. */
function callAlone(paragraph: Node, text: string): Facts[] {
  const source = sourceOf(paragraph, text);
  const [first = "", ...below] = source.split("\n").map((line) => line.trim());
  const labels = below.map((line) => labelled.exec(line));
  const found = callIn(labels.every((label) => label) ? first : source);
  if (!found || found.purpose !== undefined) return [];
  const { authentication, headers } = Object.fromEntries(
    labels.map((label) => [labelKeyOf(label?.[1] ?? ""), label?.[2]]),
  ) as Facts;
  return [{ ...(authentication && { authentication }), ...(headers && { headers }), ...found }];
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
function remarkIn(behind: string, alsoDescribes: RegExp | undefined): Facts | undefined {
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
