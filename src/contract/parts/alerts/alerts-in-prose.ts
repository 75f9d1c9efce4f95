/** "An alert goes to #pay-oncall in PagerDuty when lag exceeds 5 min.": alerts told in sentences. */
import { isAlertedToday, untilLaterTurn } from "./alert-today.ts";
import { isAddressed, isReceiver } from "./alert-receiver.ts";
import { messageIn } from "./messages-in-prose.ts";
import { sentencesIn } from "../sentences.ts";
import type { Place } from "../../model/document.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Reading } from "../reading.ts";
import type { Monitoring } from "../../model/schema.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";
import { opening, phrase, phraseSource, says } from "../../vocabulary/phrases.ts";

export type ToldAlert = NonNullable<Monitoring["alerts"]> & { place: Place };

const topics = ["alerts", "monitoring", "what-to-monitor"] as const satisfies SectionKey[];
/** What is longer is a paragraph without full stops. */
const longest = 400;
const longestReceiver = 80;

const condition = phraseSource("alertWhen");
const inFront = new RegExp(`^${condition}\\s+([^,，]{3,200})[,，]\\s*(.+)$`, "i");
/** "Fehlt die Datei um 5 Uhr, geht eine Mail an …": all of it is the condition. */
const inverted = new RegExp(`^(${phraseSource("alertUnless")}\\s[^,，]{3,200})[,，]\\s*(.+)$`, "i");
const behind = new RegExp(`^(.+?)[,，]?\\s+${condition}\\s+(.+)$`, "i");
const channel = new RegExp(
  `(?:${phraseSource("alertVia")}\\s+(?:${phraseSource("article")}\\s+)?)(${phraseSource("alertChannel")})|^(${phraseSource("alertChannel")})`,
  "i",
);
const notifies = new RegExp(phraseSource("notifies"), "gi");
const afterReceiver = new RegExp(
  `(?:[,;(，；]|\\s+(?!${phraseSource("onCall")})${phraseSource("alertVia")}(?=\\s)).*$`,
  "i",
);

/** "At night, #pay is paged" */
const leadIn = new RegExp(`^${phraseSource("timeBehind")}\\s[^,，]*[,，]\\s*`, "i");

export function alertsInProse(reading: Reading): ToldAlert[] {
  return topics
    .flatMap((key) => reading.sections(key))
    .flatMap((section) => sentencesIn(reading.proseBlocks(section), reading.text))
    .filter(({ text }) => text.length <= longest && !isUnfilled(text))
    .flatMap(({ text, place }) => {
      const told = alertIn(oneLine(text).replace(/[.。;；]$/u, ""));
      return told ? [{ ...told, place }] : [];
    });
}

function alertIn(sentence: string): Omit<ToldAlert, "place"> | undefined {
  const onDuty = phrase("isOnCall").exec(sentence);
  if (onDuty) return receiving(sentence.slice(onDuty.index + onDuty[0].length));
  const message = messageIn(sentence);
  if (message) return isAlertedToday(sentence) ? message : undefined;
  const [lead = ""] = leadIn.exec(sentence) ?? [];
  const { main: said, when } = withReceiverApart(partsOf(sentence.slice(lead.length)));
  const main = untilLaterTurn(said);
  if (!isAlertedToday(`${lead}${main}`)) return undefined;
  const who =
    receiverIn(main) ?? (says(main, "alertWord") ? receiverBehind(when?.rest) : undefined);
  const isTold =
    who !== undefined || (when !== undefined && says(main, "alertWord") && !says(main, "nobody"));
  if (!isTold || says(main, "not") || says(main, "alertEnds")) return undefined;
  const [, via, first] = channel.exec(main) ?? channel.exec(when?.rest ?? "") ?? [];
  const how = via ?? first;
  return { ...(when && { when: when.said }), ...(who && { who }), ...(how && { how }) };
}

interface Parts {
  main: string;
  when?: { said: string; rest: string };
}

/** Neither "when an alert fires" nor what somebody does who is told, ", who calls Ledger if it lasts", is a condition of it. */
function partsOf(sentence: string): Parts {
  const [, early, rest] = inFront.exec(sentence) ?? inverted.exec(sentence) ?? [];
  const [, before = "", late = ""] = early ? [] : (behind.exec(sentence) ?? []);
  if (/[,;，；]/u.test(before)) return { main: before };
  const main = rest ?? (before || sentence);
  const [said = "", ...others] = (early ?? late).split(/[,;，；]\s/u);
  return said === "" || says(said, "alertWord")
    ? { main }
    : { main, when: { said, rest: others.join(", ") } };
}

/** "Alert when the level is: #high" */
const valueBehind = new RegExp(`\\s${phraseSource("namesValue")}$`, "i");

/** "Alert when the queue is older than an hour: #stock-oncall": the first of them, as behind "goes to". */
function withReceiverApart({ main, when }: Parts): Parts {
  const [, said = "", told = ""] = /^(.*\S)\s?[:：]\s+(\S.*)$/u.exec(when?.said ?? "") ?? [];
  const isTold =
    says(main, "alertWord") && (isAddressed(told) || receiverBehind(told) !== undefined);
  if (!when || !isTold || valueBehind.test(said)) return { main, ...(when && { when }) };
  return { main, when: { said, rest: `${told}${when.rest && `, ${when.rest}`}` } };
}

function receiving(words: string): { who: string } | undefined {
  const who = cut(words);
  const isTime =
    who !== undefined &&
    opening("timeBehind", who) !== undefined &&
    opening("onCall", who) === undefined;
  return who !== undefined && !isTime && isReceiver(who) ? { who } : undefined;
}

/** Behind "goes to", in front of "is paged", or behind a verb such as "pages". */
function receiverIn(main: string): string | undefined {
  const goes = phrase("alertGoes").exec(main);
  const isOfAlert = goes && says(main.slice(0, goes.index), "alertWord");
  if (isOfAlert) return receiving(main.slice(goes.index + goes[0].length))?.who;
  const passive = phrase("isNotified").exec(main);
  if (passive) return receiving(main.slice(0, passive.index))?.who;
  const verbs = [...main.matchAll(notifies)];
  return verbs
    .map((verb) => receiving(main.slice(verb.index + verb[0].length))?.who)
    .find((who) => who !== undefined);
}

/** "Alert if lag exceeds 5 min, goes to #pay": behind the condition. */
function receiverBehind(rest = ""): string | undefined {
  const verb = opening("alertGoes", rest) ?? opening("notifies", rest);
  const isAlone = verb === undefined && isAddressed(cut(rest) ?? "");
  return (verb === undefined && !isAlone) || says(rest, "not")
    ? undefined
    : receiving(rest.slice(verb?.length ?? 0))?.who;
}

function cut(words: string): string | undefined {
  const who = words.trim().replace(afterReceiver, "").trim();
  return who === "" || who.length > longestReceiver ? undefined : who;
}
