/** "`POST https://till.example/sales` with an API key.": a sentence may begin with the call, and go on to tell of it. */
import { mayListCalls } from "../calls/calls-in-lists.ts";
import { isOfOtherTime } from "../calls/facts-in-text.ts";
import { isHttpCall } from "../calls/http-calls.ts";
import { isOfOtherMatter } from "./calls-in-code.ts";
import { foundIn, type Told } from "./told-in-prose.ts";
import type { Sentence } from "../sentences.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { oneLine } from "../../markdown/source.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

/** What is longer is a paragraph without full stops. */
const longest = 400;
const inFront = /^(?:\*\*)?`([^`\n]+)`(?:\*\*)?/u;
const joint = new RegExp(`^\\s*(?:[,，、]|${phraseSource("and")})\\s*(?=\\*{0,2}\`)`, "i");
const anyCode = /`[^`\n]*`/g;
const endsThere = /^\s*[.。]?\s*$/u;
const goesWith = new RegExp(`^\\s+${phraseSource("with")}(?=\\s)`, "i");
const verb = new RegExp(`^\\s+(?!${phraseSource("auxiliary")})(?=\\p{Ll})`, "u");
const ofSomebody = new RegExp(
  `(?:${phraseSource("ofSystem")}|${phraseSource("by")}|${phraseSource("takesFrom")})\\s*(?:${phraseSource("article")}\\s+)?$`,
  "i",
);

export function callsBegunWith(flow: InDirection): Told[] {
  const sections = flow.sections.filter((section) => mayListCalls(section, flow.reading));
  return foundIn({ ...flow, sections }, (sentence) => {
    const whole = { ...sentence, text: oneLine(sentence.text).trim() };
    return callsInFront(whole, flow).map((name) => ({ name, sentence: whole }));
  });
}

function callsInFront({ text, place, isOfLabel }: Sentence, flow: InDirection): string[] {
  // What such a label says of the call is weighed where those are read.
  if (isOfLabel || text.length > longest) return [];
  const { calls, rest } = begin(text);
  // Items of a list begin further right: among others that are none, one with a verb may be a step.
  const isTold = goesWith.test(rest) || (place.column === 1 && verb.test(rest));
  if (!endsThere.test(rest) && !isTold) return [];
  const words = rest.replace(anyCode, "`");
  const isOther = isOfOtherMatter(words) || isOfOtherTime(words) || isOfOthers(words, flow);
  return isOther ? [] : calls;
}

function begin(text: string): { calls: string[]; rest: string } {
  const calls: string[] = [];
  let rest = text;
  for (let next: string | undefined = text; next !== undefined;) {
    const [whole, call = ""]: readonly string[] = inFront.exec(next) ?? [];
    if (whole === undefined || !isHttpCall(call)) break;
    calls.push(call);
    rest = next.slice(whole.length);
    const [between] = joint.exec(rest) ?? [];
    next = between === undefined ? undefined : rest.slice(between.length);
  }
  return { calls, rest };
}

/** "`GET /stock` of Warehouse" may go any way, but with whose key it is called doesn't matter. */
function isOfOthers(words: string, { direction: { from, to }, reading }: InDirection): boolean {
  const mentions = reading.systems.mentions.in(words);
  const isOfBoth = mentions.every(({ ids }) => ids.every((id) => id === from || id === to));
  if (!isOfBoth || (mentions.length > 0 && !goesWith.test(words))) return true;
  const isKnown = new Set(mentions.map(({ start }) => start));
  return Array.from(words.matchAll(/(?<=[\s(])\p{Lu}/gu)).some(
    ({ index }) =>
      !isKnown.has(index) && ofSomebody.test(words.slice(Math.max(0, index - 30), index)),
  );
}
