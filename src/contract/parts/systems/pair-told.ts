/** "CRM pushes updates to Zendesk": whether a contract tells, in a sentence or behind an arrow, that one of two names gives the other something. */
import { isArrowed } from "../../arrows.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { directionInHeading } from "../../names.ts";
import { givingIn } from "../../sentences-of-giving.ts";
import { slugOf } from "../../slug.ts";
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
    .some((sentence) => isPair(givingIn(sentence.text)?.names ?? endsDrawn(sentence.text)));
}

/** "CRM → Zendesk: updates, hourly" */
function endsDrawn(sentence: string): string[] {
  const [front = ""] = sentence.split(/[:：]/u);
  const named = isArrowed(front) ? directionInHeading(front) : undefined;
  return named && "from" in named && named.from && named.to ? [named.from, named.to] : [];
}
