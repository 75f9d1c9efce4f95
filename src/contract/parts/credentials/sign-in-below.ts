/** "Till signs every call with HMAC, key in Vault.": how the giver signs in, in a sentence right below its direction. */
import { factsTold, type Told } from "./credential-facts.ts";
import { tellingOf } from "./sign-ins-of-each.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { sentencesIn } from "../sentences.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { says } from "../../vocabulary/phrases.ts";

const otherTimes = ["planned", "bygone", "otherTime", "undecided"] as const;
const isOfToday = (text: string) => !otherTimes.some((key) => says(text, key));

export function signInToldBelow({ direction, sections, reading }: InDirection): Told {
  const sentences = sections
    .filter((section) => !section.key && reading.ownDirectionOf(section))
    .flatMap((section) => sentencesIn(reading.proseBlocks(section), reading.text))
    .filter((sentence) => {
      const telling = tellingOf(sentence, reading);
      const isGivers = telling?.isOwn && telling.system === direction.from;
      return isGivers && !isUnfilled(sentence.text) && isOfToday(sentence.text);
    });
  return factsTold(sentences.slice(0, 1));
}
