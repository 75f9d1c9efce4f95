/** "nightly", "push", "CSV", "mqtt topic shop/orders": the facts of a flow that a few words say without a label. */
import { methods } from "./http-calls.ts";
import type { LabelKey } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, phraseSource, says, saysOnly } from "../../vocabulary/phrases.ts";

/** What is longer is a sentence. */
const longest = 80;
const mostWordsOnDirection = 6;
const separator = /\s*[,;·，；、]\s+|\s+[–—]\s+/u;
/** "mqtt topic shop/orders", "event `sale.done`": a name has a sign that words have not, or stands in code. */
const eventNamed = new RegExp(
  `^(?:[^\\s\`]+ ){0,3}?${phraseSource("eventWord")}\\s+(\`[^\`]+\`|[^\\s\`]+[./:_#-][^\\s\`]*[^\\s\`.,])(?:\\s*\\([^()]*\\))?$`,
  "i",
);
/** Behind a format's name stands what it is made of, or goes over; a verb makes a sentence of it. */
const goesOn = `(?:${(["with", "via", "timeBehind"] as const).map((key) => phraseSource(key)).join("|")})`;
const behindFormat = new RegExp(
  `^(?:$|\\s*[(/+,–—-]|\\s+(?:${phraseSource("with")}|${phraseSource("via")}|${phraseSource("file")}|${phraseSource("by")}\\s+${phraseSource("carrierName")}|${phraseSource("formatThing")}(?=$|\\s+${goesOn})))`,
  "i",
);

/** Behind how often something runs stands when; "daily totals" are something else. */
const behindRuns = new RegExp(
  `^(?:$|\\s*[(@/+,–—-]|\\s*\\d|\\s+${phraseSource("timeBehind")})`,
  "i",
);

/** "webhook `POST /hooks`" */
const isCall = new RegExp(`^\`?(?:${methods})(?:\\s|\`?$)`, "u");

const messages = new RegExp(
  `^${phraseSource("dataFormat")}\\s+${phraseSource("formatThing")}(?=\\s+${goesOn}\\s)`,
  "i",
);

export type Facts = [key: LabelKey, value: string][];

/** "CSV, nightly, push" is three where each part is one of its own kind. */
export function factsInText(text: string): Facts {
  if (text === "" || text.length > longest) return [];
  const facts = factsOfParts(text);
  return facts.length > 0 && isOfOtherTime(text) ? [] : facts;
}

function factsOfParts(text: string): Facts {
  const parts = text.split(separator);
  const told = parts.map((part) => factIn(part));
  const each = told.flat();
  const isEachOne = told.every(({ length }) => length > 0) && kindsOf(each) === each.length;
  if (parts.length > 1 && isEachOne) return each;
  // What stands behind push or pull may be told of that, but not what stands in front.
  const isOne = parts.length === 1 || isPushOrPull(parts[0] ?? "");
  return factIn(text).filter(([key]) => isOne || key !== "direction");
}

const kindsOf = (facts: Facts) => new Set(facts.map(([key]) => key)).size;

const otherTimes = [
  "planned",
  "goesLive",
  "comingAlone",
  "someDay",
  "bygone",
  "retired",
  "goneAlone",
  "notInUse",
  "undecided",
  "deprecated",
] as const satisfies PhraseKey[];
/** "`orders.old`", "shop/future" */
const name = /`[^`]*`|(?<![^\s`])[^\s`]+[./:_#-][^\s`.,]+/g;

/** What flows only then, or no longer, has no format today. */
export function isOfOtherTime(text: string): boolean {
  const words = text.replace(name, "");
  return otherTimes.some((key) => says(words, key));
}

/** What is denied, tried or done with it besides. */
const doubts = ["not", "nothing", "none", "trialOnly"] as const satisfies PhraseKey[];

/** Behind "Shop → ERP:" stands what flows, and behind that, "orders as JSON, hourly", how. */
export function factsOnLine(text: string): Facts {
  const facts = factsInText(text);
  if (facts.length > 0 || text.length > longest) return facts;
  if (doubts.some((key) => says(text, key)) || isOfOtherTime(text)) return [];
  const [cargo = "", ...parts] = text.split(separator);
  if (opening("handlesObject", cargo) !== undefined) return [];
  // "(JSON, REST, hourly)": what it goes over is no second format.
  const isCarried = parts.some((part) => opensWith("dataFormat", part, behindFormat));
  const behind = parts.filter((part) => !isCarried || !saysOnly(part, "carrierName"));
  const told = behind.map((part) => factIn(part));
  // "stock as CSV, then as JSON"
  if (
    behind.some((part, at) => told[at]?.length === 0 && says(part.replace(name, ""), "formatName"))
  )
    return [];
  const each = [...formatOf(cargo), ...told.flat()];
  return kindsOf(each) === each.length ? each : [];
}

const overWhat = `\\s+${phraseSource("via")}\\s+[^\\s.,;:()]+(?:\\s+[^\\s.,;:()]+)?`;
/** "HL7 v2.5 ORM^O01", "EDIFACT D96A" */
const ofKind = "(?:\\s+[^\\s.,;:()`]*[\\d^_][^\\s.,;:()`]*)?";
const formatBehind = new RegExp(
  `\\s${phraseSource("asOrFor")}\\s+(${phraseSource("formatName")}${ofKind}(?:${overWhat})?)[.。]?$`,
  "i",
);

const formatInFront = new RegExp(
  `^(${phraseSource("dataFormat")})(?:\\s+[^\\s.,;:()]+){1,2}?(${overWhat})$`,
  "i",
);

/** "orders as JSON", "stock as CSV over SFTP", "CSV stock over SFTP" */
function formatOf(cargo: string): Facts {
  const [, format] = formatBehind.exec(cargo) ?? [];
  if (format !== undefined) return [["format", format]];
  const [, name, way] = formatInFront.exec(cargo) ?? [];
  return name === undefined ? [] : [["format", `${name}${way}`]];
}

function factIn(text: string): Facts {
  const bare = text.replace(/[.。]$/u, "");
  const [, event] = eventNamed.exec(bare) ?? [];
  if (event && isCall.test(event)) return [];
  if (event) return says(bare, "deadLetter") ? [] : [["event", event], ...formatOfEvent(bare)];
  if (opensWith("runs", bare, behindRuns)) return [["frequency", bare]];
  if (opensWith("formatName", bare, behindFormat)) return [["format", bare]];
  return isPushOrPull(bare) ? [["direction", bare]] : [];
}

/** "JSON messages on topic `till.sales`" */
function formatOfEvent(text: string): Facts {
  const [format] = messages.exec(text) ?? [];
  return format === undefined ? [] : [["format", format]];
}

export function isPushOrPull(text: string): boolean {
  const isShort = text.split(" ").length <= mostWordsOnDirection;
  return isShort && says(text, "pushOrPull") && !says(text, "not") && !says(text, "pushOrPullNoun");
}

function opensWith(key: PhraseKey, text: string, behind: RegExp): boolean {
  const start = opening(key, text);
  return start !== undefined && behind.test(text.slice(start.length));
}
