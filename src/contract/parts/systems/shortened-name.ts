/** "INT-0042 Shop → ERP: order export": what a title says around a name, where nothing but the title says it. */
import { phraseSource, saysOnly } from "../../vocabulary/phrases.ts";

/** "INT-0042", "HL7 –" */
const inFront = new RegExp(
  `^(?:${phraseSource("ticket")}-\\d+[:\\s–—-]+|${phraseSource("carrierName")}\\s+[–—-]\\s+)(?=\\S)`,
  "i",
);
const subjectBehind = /[:：]\s.+$/u;
const versionBehind = /\s+v\d+(?:\.\d+)*$/iu;
const bracketBehind = /\s*[(（]([^()（）]{1,40})[)）]$/u;
/** " order export", " webhooks", in lower case: "Event Hub" and "Order Export" may be names. */
const subject = new RegExp(`^(?:\\s+\\S+){0,3}\\s+${phraseSource("titleSubject")}$`, "i");
const lowerCase = /^[^\p{Lu}]+$/u;
/** "Order export " */
const subjectInFront = new RegExp(
  `^\\S+(\\s+(?:\\S+\\s+){0,2}?${phraseSource("titleSubject")}\\s+)`,
  "i",
);

/** @param isSaid whether the contract says the words elsewhere, or the registry knows them as a name */
export function shortenedName(name: string, isSaid: (words: string) => boolean): string {
  if (isSaid(name)) return name;
  const unmarked = name.replace(inFront, "").replace(subjectBehind, "");
  const bare = withoutBracket(unmarked).replace(versionBehind, "");
  if (bare === "" || isSaid(bare)) return bare || name;
  return withoutSubject(bare).find(isSaid) ?? bare;
}

export function isSubjectBehind(words: string): boolean {
  return lowerCase.test(words) && subject.test(words);
}

/** Nothing but it. */
export function isSubjectInFront(words: string): boolean {
  return frontOf(words) === words;
}

function frontOf(name: string): string | undefined {
  const [front, behindFirst = ""] = subjectInFront.exec(name) ?? [];
  return lowerCase.test(behindFirst) ? front : undefined;
}

/** "Quotes (gRPC)"; "Health Record (EHR)" is another name. */
function withoutBracket(name: string): string {
  const [whole = "", inside = ""] = bracketBehind.exec(name) ?? [];
  const isCarrier = whole !== "" && saysOnly(inside.trim(), "carrierName");
  return isCarrier ? name.slice(0, -whole.length) : name;
}

/** What may be the name, longest first. */
function withoutSubject(name: string): string[] {
  const words = name.split(" ");
  const behind = words
    .map((_, count) => words.slice(0, count).join(" "))
    .filter((short) => short !== "" && isSubjectBehind(name.slice(short.length)))
    .toReversed();
  const front = frontOf(name);
  return front === undefined ? behind : [...behind, name.slice(front.length)];
}
