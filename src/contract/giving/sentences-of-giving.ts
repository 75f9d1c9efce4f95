/** "Loyalty sends balances to CRM", "How Billing pulls usage from Metering": titles and headings that are sentences. */
import { type Giving, giving } from "./giving.ts";
import { chineseGiving } from "./giving-in-chinese.ts";
import { inPassive } from "./passive-giving.ts";
import { namesAt, withoutArticle } from "../names/names-by-capitals.ts";
import { remembered } from "../text/remembered.ts";
import { stripContractWords, withoutTicket } from "../names/title-words.ts";
import { languages } from "../vocabulary/languages.ts";
import { opening, phrase, phraseSource, says, saysOnly } from "../vocabulary/phrases.ts";

const longest = 200;
const threeWords = /\S \S+ \S/u;
const chinese = /\p{Script=Han}/u;

/** Nothing else can be such a sentence, and most headings aren't. */
function saysWhither(title: string): boolean {
  if (chinese.test(title)) return true;
  return threeWords.test(title) && (says(title, "givesTo") || says(title, "takesFrom"));
}

const grammars = languages.map((language) => {
  const word = (key: Parameters<typeof phraseSource>[0]) => phraseSource(key, [language]);
  const verbs = (["gives", "givesOrGift", "takes", "takesOrTaking"] as const).map(
    (key) => `(${word(key)})`,
  );
  /** "from Shop hourly as CSV to ERP" */
  const manner = `(?: (?:${word("runs")}|(?:${word("asOrFor")}|${word("via")}) [^\\s,;:]{1,40})){0,2}?`;
  return {
    sentence: new RegExp(`^(\\S+(?: \\S+){0,4}?) (?:${verbs.join("|")})(?= )`, "i"),
    to: new RegExp(`(?:^| )${word("givesTo")} `, "gi"),
    from: new RegExp(`(?:^| )${word("takesFrom")} `, "gi"),
    fromAnywhere: new RegExp(` ${word("takesFrom")} `, "gi"),
    toNext: new RegExp(`^${manner} ${word("givesTo")} `, "i"),
    isCapitalised: language.nounsAreCapital === true,
  };
});

/** Undefined where the form leaves any doubt of who gives whom; whoever asks for names must know whether they are some. */
export const givingIn = remembered((title): Giving | undefined => {
  if (title.length > longest || !saysWhither(title)) return undefined;
  const bare = stripContractWords(withoutTicket(title)).replace(/[.。]$/u, "");
  if (says(bare, "not") || says(bare, "nothing")) return undefined;
  for (const grammar of grammars) {
    const found =
      inBrackets(bare, grammar) ??
      bothEnds(bare, grammar) ??
      inPassive(bare) ??
      withVerb(bare, grammar);
    if (found) return { ...found, isCertain: found.isCertain && !grammar.isCapitalised };
  }
  return chineseGiving(bare);
});

const remark = /^[^()]+\(([^()]+)\)$/u;

/** "Provisioning (CRM to HLR)"; "(Monday to Friday)" is a span of time. */
function inBrackets(title: string, { toNext }: (typeof grammars)[number]): Giving | undefined {
  const [, inside = ""] = remark.exec(title) ?? [];
  const giver = namesAt(inside);
  const [to] = toNext.exec(giver?.rest ?? "") ?? [];
  const takers = giver && to ? namesAt(giver.rest.slice(to.length)) : undefined;
  if (!giver || !takers || giver.names.length > 1 || takers.rest !== "") return undefined;
  const names = [...giver.names, ...takers.names];
  return names.some((name) => saysOnly(name, "alwaysCapital"))
    ? undefined
    : giving(giver.names, takers.names, false);
}

const transferring = ["transfer", "moves", "givenAtEnd"] as const;

/** "Orders are pushed from Shop to ERP" */
function bothEnds(
  title: string,
  { fromAnywhere, toNext }: (typeof grammars)[number],
): Giving | undefined {
  for (const { 0: word, index } of title.matchAll(fromAnywhere)) {
    const giver = namesAt(title.slice(index + word.length));
    const [to] = toNext.exec(giver?.rest ?? "") ?? [];
    const takers = giver && to ? namesAt(giver.rest.slice(to.length)) : undefined;
    if (!giver || !takers || giver.names.length > 1) continue;
    const around = `${title.slice(0, index)} ${takers.rest}`;
    if (!transferring.some((key) => says(around, key))) return undefined;
    return giving(giver.names, takers.names, isInSmallLetters(around) && !takers.isJoined);
  }
  return undefined;
}

/** "What Loyalty sends to CRM" names nothing that is sent. */
function withVerb(title: string, grammar: (typeof grammars)[number]): Giving | undefined {
  const question = opening("how", title) ?? opening("asks", title) ?? "";
  const told = withoutArticle(title.slice(question.length).trim());
  const [head = "", subject = "", gives, gift, takes] = grammar.sentence.exec(told) ?? [];
  const one = namesAt(subject);
  if (!one || one.rest !== "" || one.names.length > 1) return undefined;
  const isGiving = (gives ?? gift) !== undefined;
  const verb = head.slice(subject.length).trim();
  const isVerb = (gives ?? takes) !== undefined;
  const rest = told.slice(head.length).trim();
  for (const { 0: word, index } of rest.matchAll(isGiving ? grammar.to : grammar.from)) {
    const object = rest.slice(0, index).trim();
    const others = namesAt(rest.slice(index + word.length));
    if (!others) continue;
    const isObject = object !== "" && !isLed(object);
    if (!isVerb && (!isObject || isTitled(verb))) return undefined;
    if (object !== "" && !isObject) return undefined;
    const isCertain = isInSmallLetters(`${verb} ${object}`) && !others.isJoined;
    return isGiving
      ? giving(one.names, others.names, isCertain)
      : { ...giving(others.names, one.names, isCertain), names: [...one.names, ...others.names] };
  }
  return undefined;
}

/** "Sales reports by mail from Shop": what stands behind the word is no object of it. */
function isLed(object: string): boolean {
  return (["timeBehind", "alertVia", "grant", "from", "by"] as const).some(
    (key) => phrase(key).exec(object)?.index === 0,
  );
}

function isTitled(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** In a Title Of This Kind a capital is no sign of a name. */
function isInSmallLetters(words: string): boolean {
  const [, ...behindFirst] = words.split(" ").filter(Boolean);
  return behindFirst.every((word) => !isTitled(word));
}
