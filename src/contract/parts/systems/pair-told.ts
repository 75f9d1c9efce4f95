/** "CRM pushes updates to Zendesk": whether a contract tells that one of two names gives the other something, or of the interface between them. */
import { isArrowed } from "../../text/arrows.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { directionInHeading } from "../../names/names.ts";
import { givingIn } from "../../giving/sentences-of-giving.ts";
import { slugOf } from "../../text/slug.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";
import { sentencesIn } from "../sentences.ts";

export function isTold(
  names: readonly string[],
  sections: readonly SectionNode[],
  text: string,
): boolean {
  const meant = new Set(names.map(slugOf));
  const isPair = (ends: readonly string[]) =>
    ends.length === meant.size && ends.every((end) => meant.has(slugOf(end)));
  return sections
    .flatMap(({ blocks }) => sentencesIn(blocks, text))
    .filter((sentence) => names.every((name) => sentence.text.includes(name)))
    .some(
      ({ text: told }) =>
        isPair(givingIn(told)?.names ?? endsDrawn(told)) || isPair(endsOfInterface(told)),
    );
}

const remark = "(?: \\([^()]{1,40}\\))?";
const interfaceBetween = new RegExp(
  `${phraseSource("documentWord")} ${phraseSource("between")} (.+?)${remark} ${phraseSource("and")} (.+?)${remark}(?:[,.;:]|$)`,
  "i",
);
const article = new RegExp(`^${phraseSource("article")} `, "i");

/** "The interface between **CRM** and the **Zendesk** (ZD)." */
function endsOfInterface(sentence: string): string[] {
  const plain = sentence.replace(/[*_`]/gu, "").replace(/\s+/gu, " ").trim();
  const [, ...ends] = interfaceBetween.exec(plain) ?? [];
  return ends.map((end) => end.replace(article, ""));
}

/** "CRM → Zendesk: updates, hourly" */
function endsDrawn(sentence: string): string[] {
  const [front = ""] = sentence.split(/[:：]/u);
  const named = isArrowed(front) ? directionInHeading(front) : undefined;
  return named && "from" in named && named.from && named.to ? [named.from, named.to] : [];
}
