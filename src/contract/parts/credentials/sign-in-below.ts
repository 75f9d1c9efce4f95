/** "Till signs every call with HMAC, key in Vault.": how the giver signs in, in a sentence right below its direction, and the taker in another. */
import { factsTold, type Told } from "./credential-facts.ts";
import { tellingOf } from "./sign-ins-of-each.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { sentencesIn } from "../sentences.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { says } from "../../vocabulary/phrases.ts";

const otherTimes = ["planned", "bygone", "otherTime", "undecided"] as const;
const isOfToday = (text: string) => !otherTimes.some((key) => says(text, key));

export function signInToldBelow({ direction, sections, reading }: InDirection): Told {
  const tellings = sections
    .filter((section) => !section.key && reading.ownDirectionOf(section))
    .flatMap((section) => sentencesIn(reading.proseBlocks(section), reading.text))
    .filter(({ text }) => !isUnfilled(text) && isOfToday(text))
    .map((sentence) => tellingOf(sentence, reading))
    .filter((telling) => telling?.isOwn === true);
  const first = (system: string) => tellings.find((telling) => telling?.system === system);
  if (!first(direction.from)) return {};
  const ofEach = new Set([direction.from, direction.to].map(first));
  return factsTold(tellings.flatMap((each) => (each && ofEach.has(each) ? [each.sentence] : [])));
}
