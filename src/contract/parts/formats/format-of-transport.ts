/** "SFTP, zip of XML", "S3 drop, gzipped CSV", "HTTPS POST (JSON)": what is carried, told behind what carries it. */
import { oneLine } from "../../markdown/source.ts";
import { opening, phrase, phraseSource, says } from "../../vocabulary/phrases.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";

/** What is longer is told in sentences. */
const longest = 160;
const mostWords = 8;
const separator = /\s*(?:[,;·()+，；、（）]|\s[–—-]\s)\s*/u;
/** Code, addresses and the names of files have formats' names within them. */
const names = /`[^`]*`|<[^>]*>|[^\s,;()]*(?::\/\/|\.\p{L})[^\s,;()]*|(?:^|\s)\/[^\s,;()]+/gu;
const dataFormat = new RegExp(
  `${phraseSource("dataFormat")}(?=$|\\.$|\\s*(?:[/&:–—-]|${phraseSource("behindFormat")}))`,
  "i",
);
const otherTopics = [
  "not",
  "nothing",
  "planned",
  "bygone",
  "signsIn",
  "notInUse",
  "ofOther",
] as const satisfies PhraseKey[];

/** The parts that name a data format; REST and SOAP are none. */
export function formatIn(value: string): string | undefined {
  if (value.length > longest || value.includes("\n") || says(value, "undecided")) return undefined;
  const parts = value
    .replace(names, (name) => (name.startsWith("`") ? "\0" : " \0"))
    .split(separator)
    .map((part) => part.slice(0, phrase("insteadOf").exec(part)?.index).trim())
    .filter((part) => isFormat(part));
  return (
    [...new Set(parts.map((part) => oneLine(part.replace(/\.$/u, ""))))].join(", ") || undefined
  );
}

function isFormat(part: string): boolean {
  return (
    !part.includes("\0") &&
    part.split(/\s+/u).length <= mostWords &&
    dataFormat.test(part) &&
    !otherTopics.some((key) => says(part, key))
  );
}

/** "HL7 v2.5 ORU^R01" behind "Message" tells in what it is written; "csv.exported" is a name. */
export function isWrittenIn(message: string): boolean {
  const format = opening("dataFormat", message);
  return (
    format !== undefined &&
    !message.includes("`") &&
    /^(?:[\s(,]|$)/u.test(message.slice(format.length))
  );
}
