/** "The hub" of Payment Hub: the last word of a name stands for it where no other system's name has that word. */
import { remembered } from "../../text/remembered.ts";
import { spellingsOf } from "../../names/system-spellings.ts";
import type { SystemNames } from "../../names/systems.ts";
import { phraseSource, saysOnly } from "../../vocabulary/phrases.ts";

const fewestLetters = 3;
const article = `(?:^|\\s)${phraseSource("article")}\\s+`;

const known = new WeakMap<SystemNames["mentions"], Finder>();
type Finder = (words: string) => string | undefined;

/** The one system so called behind an article, or with its capital; undefined where two are. */
export function shortlyNamed(words: string, systems: SystemNames): string | undefined {
  const { mentions } = systems;
  let find = known.get(mentions);
  if (!find) known.set(mentions, (find = finderOf(systems)));
  return find(words);
}

function finderOf({ own }: SystemNames): Finder {
  const all = own.map((system) => ({ id: system.id, names: spellingsOf(system).map(wordsOf) }));
  const heads = all.flatMap(({ id, names }) =>
    names
      .filter((words) => words.length > 1)
      .map((words) => words.at(-1) ?? "")
      .filter(
        (head) => isTelling(head) && !all.some((other) => other.id !== id && has(other, head)),
      )
      .map((head) => ({ id, patterns: patternsOf(head) })),
  );
  return remembered((words) => {
    const found = heads.filter(({ patterns }) => patterns.some((pattern) => pattern.test(words)));
    const ids = new Set(found.map(({ id }) => id));
    return ids.size === 1 ? found[0]?.id : undefined;
  });
}

function has({ names }: { names: string[][] }, head: string): boolean {
  return names.some((words) => words.some((word) => word.toLowerCase() === head.toLowerCase()));
}

/** "The system" is either. */
function isTelling(head: string): boolean {
  return head.length >= fewestLetters && /^\p{Lu}/u.test(head) && !saysOnly(head, "system");
}

function patternsOf(head: string): RegExp[] {
  return [
    new RegExp(`${article}${head}(?![\\w-])`, "i"),
    new RegExp(`(?<![\\p{L}\\p{N}-])${head}(?![\\p{L}\\p{N}-])`, "u"),
  ];
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}]+/gu) ?? [];
}
