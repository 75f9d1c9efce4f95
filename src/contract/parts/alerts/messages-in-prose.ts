/** "If a message is stuck an SMS goes to the duty phone", "If it drops, the night desk gets an e-mail." */
import { isSomebody } from "./alert-receiver.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

interface Message {
  when: string;
  who: string;
}

const condition = `^${phraseSource("alertWhen")}\\s+([^,，]{3,200}?)`;
const goes = new RegExp(`${condition}[,，]?\\s+${phraseSource("messageGoes")}\\s+(.+)$`, "i");
const gets = new RegExp(
  `${condition}[,，]\\s+([^,，]{3,80}?)\\s+${phraseSource("getsMessage")}`,
  "i",
);
const behindReceiver = new RegExp(`[,;(，；].*$|\\s+${phraseSource("and")}\\s.*$`, "i");

/** Only somebody on duty: a customer gets messages as well. */
export function messageIn(sentence: string): Message | undefined {
  const pattern = says(sentence, "messageGoes")
    ? goes
    : says(sentence, "getsMessage")
      ? gets
      : undefined;
  const [, when, told = ""] = pattern?.exec(sentence) ?? [];
  const who = told.replace(behindReceiver, "").trim();
  const isOnDuty = isSomebody(who) || says(who, "reachedByNumber");
  return when !== undefined && isOnDuty && !says(who, "nobody") ? { when, who } : undefined;
}
