/** Rollbacks told case by case, where no system names the case. */
import { isStated } from "../ways/label-sections.ts";
import { itemTexts } from "../list-items.ts";
import type { Case } from "./rollback-in-prose.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { childrenOf, placeOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

/** "- Bad schema: …" over "- Bad data: …", in every item of an unnumbered list and nothing beside it. */
export function casesNamed({ blocks }: SectionNode, reading: Reading): Case[] {
  const [list, ...others] = blocks;
  if (list?.type !== "list" || list.ordered === true || others.length > 0) return [];
  const items = childrenOf(list);
  const cases = items.flatMap((item) => {
    const [{ text = "" } = {}] = itemTexts([item], reading);
    const [, name, steps] = namedCase.exec(text) ?? [];
    return name && steps && isCase(name) && isStated(steps)
      ? [{ case: name, steps, place: placeOf(item) }]
      : [];
  });
  return items.length > 1 && cases.length === items.length ? cases : [];
}

const namedCase = /^(\p{Lu}[\p{L}\p{N} /-]{2,40}?)(?::\s+|：\s*)(\S.*)$/su;

/** "Duration", "Tested", "Then": what is told of the one plan, or its next step. */
function isCase(name: string): boolean {
  const words = name.toLowerCase();
  return !saysOnly(words, "factOfPlan") && !saysOnly(words, "stepOfPlan");
}
