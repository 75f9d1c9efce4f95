/** “Loyalty 向 CRM 推送积分”: names without capitals, so whoever asks must know that they are some. */
import type { Giving } from "./giving.ts";
import { tidy } from "../names/title-words.ts";
import { languages } from "../vocabulary/languages.ts";
import { phraseSource } from "../vocabulary/phrases.ts";

/** Each with its two names; whether the second of them gives. */
const forms = languages
  .filter(({ phrases }) => phrases.handsOver)
  .flatMap((language) => {
    const word = (key: Parameters<typeof phraseSource>[0]) => phraseSource(key, [language]);
    const form = (source: string, isBack = false) => ({
      pattern: new RegExp(`^${source}$`, "i"),
      isBack,
    });
    return [
      form(`(.+?)${word("towards")}(.+?)${word("gives")}.*`),
      form(`(.+?)${word("handsOver")}.+?${word("gives")}${word("givesTo")}(.+)`),
      form(`.*?${word("takesFrom")}(.+?)${word("gives")}${word("givesTo")}(.+)`),
      form(`(.+?)${word("takesFrom")}(.+?)${word("takes")}.*`, true),
    ];
  });

export function chineseGiving(title: string): Giving | undefined {
  if (!/\p{Script=Han}/u.test(title)) return undefined;
  for (const { pattern, isBack } of forms) {
    const names = pattern.exec(title)?.slice(1).map(tidy) ?? [];
    const [first, second] = names;
    if (!first || !second) continue;
    const [from, to] = isBack ? [second, first] : [first, second];
    return { from: [from], to: [to], names, isCertain: false };
  }
  return undefined;
}
