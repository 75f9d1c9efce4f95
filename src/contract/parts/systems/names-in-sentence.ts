/** "Loyalty sends balances to CRM" as a title: its systems, where capitals or the text around it show that they are some. */
import type { Around } from "./plain-title.ts";
import { givingIn } from "../../giving/sentences-of-giving.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { registryIndex } from "../../names/registry-names.ts";
import { sameName } from "../../names/same-name.ts";
import { isWe } from "../../names/we.ts";

export function namesInSentence(title: string, around: Around): string[] | undefined {
  const giving = givingIn(title);
  if (!giving || giving.names.some((name) => isUnfilled(name) || isWe(name))) return undefined;
  const { names, isCertain } = giving;
  const index = registryIndex(around.known);
  const isKnown = (name: string) =>
    sameName(name, index) !== undefined || isMentioned(name, title, around.source.text);
  return isCertain || names.every(isKnown) ? names : undefined;
}

/** As a word of its own, elsewhere than in the title. */
export function isMentioned(name: string, title: string, text: string): boolean {
  const own = text.indexOf(title);
  const [start, end] = own < 0 ? [0, 0] : [own, own + title.length];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (at >= start && at < end) continue;
    const around = [text[at - 1] ?? "", text[at + name.length] ?? ""];
    if (around.every((sign) => !/(?!\p{Script=Han})[\p{L}\p{N}]/u.test(sign))) return true;
  }
  return false;
}
