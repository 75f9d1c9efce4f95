/** "Events: `sale.done`, `sale.void`." among the sentences of a direction. */
import type { InDirection } from "../flow-tables/in-direction.ts";
import { fileName } from "../named-resources/file-names.ts";
import { foundIn, type Told } from "./told-in-prose.ts";
import { labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

const longest = 400;
const separator = `\\s*(?:[,、，]|${phraseSource("and")})+\\s*`;
const listed = new RegExp(
  `^(\\p{L}[\\p{L} ]{1,20})[:：]\\s*(\`[^\`\\s]+\`(?:${separator}\`[^\`\\s]+\`)*)\\s*[.;。；]?$`,
  "iu",
);
const code = /`([^`]+)`/g;
/** Said of one of them, or of all, it is another time's. */
const otherTimes = ["not", "planned", "someDay", "notInUse", "retired"] as const;

export function eventsListedIn(flow: InDirection): Told[] {
  return foundIn(flow, (sentence) => {
    if (sentence.text.length > longest) return [];
    const [, label = "", names = ""] = listed.exec(sentence.text.trim()) ?? [];
    if (labelKeyOf(label) !== "event" || otherTimes.some((key) => says(label, key))) return [];
    return Array.from(names.matchAll(code), ([, name = ""]) => ({ name, sentence })).filter(
      ({ name }) => !fileName.test(name) && !name.includes("/"),
    );
  });
}
