/** "Till publishes `sale.done`", "Ledger calls `GET /v1/sales`": what carries a direction, told in its sentences. */
import { isDenied } from "../ways/denial.ts";
import { itemsBesideLabels } from "../calls/facts-in-items.ts";
import { tellingKeys } from "../topics/flow-keys.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { callsCarrying, isFetching } from "./calls-in-code.ts";
import { fileName } from "../named-resources/file-names.ts";
import { isHttpCall, withCallsInCode } from "../calls/http-calls.ts";
import { addressesToldIn } from "./addresses-in-prose.ts";
import { isNamedCall } from "../calls/named-calls.ts";
import { type Sentence, sentencesIn, sentencesOf } from "../sentences.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import { sourceOf } from "../../markdown/tree.ts";
import type { LabelKey } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import type { Reading } from "../reading.ts";
import { affirms, phrase, phraseSource, says } from "../../vocabulary/phrases.ts";

const code = /`([^`\n]+)`/g;
/** From the verb to its first object: "publishes a full `sale.done`". */
const longestWay = 30;
/** Where the word for it stands in front: "publishes changes of prices to the Kafka topic `prices`". */
const longestWayToNamed = 80;
/** Between two objects of one verb. */
const joint = new RegExp(`^\\s*(?:[,，、/]|${phraseSource("and")})*\\s*$`, "i");
const eventWord = new RegExp(
  `^\\s*${phraseSource("eventWord")}|${phraseSource("eventWord")}\\s*$`,
  "i",
);
/** `sale.done`, `sales:v1`; a lone word may be any piece of code. */
const eventName = /^[\p{L}\p{N}]+(?:[.:][\p{L}\p{N}_*-]+)+$/u;
const otherKind = new RegExp(
  `^[^.;,]{0,12}?(?:${(["sheet", "bucket", "kv", "table", "file"] as const).map((key) => phraseSource(key)).join("|")})`,
  "i",
);

export interface Told {
  name: string;
  sentence: Sentence;
}

function isGivers({ text }: Sentence, { direction, reading }: InDirection): boolean {
  const [first] = reading.systems.mentions.in(text);
  return first?.ids[0] !== direction.to;
}

/** Events the giver sends. */
export function eventsToldIn(flow: InDirection): Told[] {
  return toldIn(flow, "publishes")
    .filter(({ sentence }) => isGivers(sentence, flow))
    .filter(({ name, before, behind }) => {
      if (fileName.test(name) || otherKind.test(behind) || /[\s/]/.test(name)) return false;
      return (
        eventName.test(name) || eventWord.test(before.slice(-longestWay)) || eventWord.test(behind)
      );
    });
}

/** Calls with method and path, or by a name of their own. */
export function callsToldIn(flow: InDirection): Told[] {
  const called = toldIn(flow, "calls").filter(({ name }) => isHttpCall(name) || isNamedCall(name));
  if (called.length > 0) return called;
  const sent = callsSentWith(flow);
  if (sent.length > 0) return sent;
  const inCode = callsInCode(flow);
  return inCode.length > 0 ? inCode : addressesTold(flow);
}

function addressesTold(flow: InDirection): Told[] {
  const mayTell = (text: string) => text.includes("://");
  return foundIn(
    flow,
    (sentence) => {
      const whole = { ...sentence, text: oneLine(sentence.text) };
      return addressesToldIn(whole, flow).map((name) => ({ name, sentence: whole }));
    },
    mayTell,
  );
}

function callsInCode(flow: InDirection): Told[] {
  return foundIn(flow, (sentence) => {
    const whole = { ...sentence, text: oneLine(sentence.text) };
    return callsCarrying(whole, flow).map((name) => ({ name, sentence: whole }));
  });
}

/** "Till sends every sale with `POST /sales`" */
function callsSentWith(flow: InDirection): Told[] {
  return toldIn(flow, "sentWith").filter(
    ({ name, sentence }) =>
      isHttpCall(name) &&
      !isFetching(name) &&
      says(sentence.text.replace(code, ""), "moves") &&
      isGivers(sentence, flow),
  );
}

interface Found extends Told {
  before: string;
  behind: string;
}

function toldIn(flow: InDirection, verb: PhraseKey): Found[] {
  return foundIn(flow, (sentence) => objectsIn(sentence, verb));
}

/** Nothing where the same words say that it is planned, or that nothing flows. */
export function foundIn<T>(
  { direction, sections, reading }: InDirection,
  look: (sentence: Sentence) => T[],
  mayTell = (text: string) => text.includes("`"),
): T[] {
  return sections
    .filter(({ key }) => tellingKeys.has(key))
    .flatMap((section) => {
      const blocks = reading.proseBlocks(section);
      const telling = blocks.filter((block) =>
        mayTell(withCallsInCode(sourceOf(block, reading.text))),
      );
      const beside = itemsBesideLabels(section, reading).flatMap(({ text, place }) =>
        sentencesOf(text, place),
      );
      const found = [
        ...sentencesIn(telling, reading.text),
        ...behindLabels(section, reading),
        ...beside,
      ]
        .map((sentence) => ({ ...sentence, text: withCallsInCode(sentence.text) }))
        .filter(({ text }) => mayTell(text) && !says(text, "not"))
        .flatMap(look);
      if (found.length === 0) return [];
      const prose = reading.markdown(blocks) ?? "";
      return affirms(prose, "planned") || isDenied(prose, direction, reading) ? [] : found;
    });
}

const tellingLabels: ReadonlySet<LabelKey> = new Set(["how", "what", "transport"]);

/** "**How:** Till calls `POST /sales`" */
function behindLabels(section: SectionNode, reading: Reading): Sentence[] {
  return reading
    .ownLabels(section)
    .filter(({ key, blocks }) => (!key || tellingLabels.has(key)) && blocks.length === 0)
    .flatMap(({ key, value, place }) =>
      sentencesOf(value, place).map((each) => (key ? each : { ...each, isOfLabel: true })),
    );
}

/** The code right behind the verb, and what is listed with it. */
function objectsIn(sentence: Sentence, verb: PhraseKey): Found[] {
  const text = oneLine(sentence.text).replace(/`(\p{Lu}+)` `/gu, "`$1 ");
  const found = phrase(verb).exec(text);
  if (!found) return [];
  const objects: Found[] = [];
  let end = found.index + found[0].length;
  for (const { 0: written, 1: name = "", index } of text.matchAll(code)) {
    if (index < end) continue;
    const before = text.slice(end, index);
    const isFar = before.length > (eventWord.test(before) ? longestWayToNamed : longestWay);
    if (objects.length === 0 ? isFar : !joint.test(before)) break;
    end = index + written.length;
    objects.push({ name, before, behind: text.slice(end), sentence: { ...sentence, text } });
  }
  return objects;
}
