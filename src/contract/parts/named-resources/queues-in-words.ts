/** "MQ queue ORDERS.OUT", "Kafka topics `a` and `b`": the queues and topics that a few words name. */
import { namedIn } from "./resources-in-prose.ts";
import { opening, phrase, phraseSource, says, saysOnly } from "../../vocabulary/phrases.ts";

/** What is longer is told in sentences. */
const longest = 200;
/** "Kafka, `orders.v1`", "SQS (`orders`)" */
const gap = new RegExp(`(${phraseSource("queue")})\\s*[,:(]\\s*(?=\`)`, "gi");
/** A name without code has a sign that words have not. */
const plain = new RegExp(
  `(${phraseSource("queueWord")})[\\s:]\\s*(?!\\d)(?=[^\\s\`,;()]*[a-z0-9][._:/#]+[a-z0-9])([^\\s\`,;()]+[^\\s\`,;().:])`,
  "gi",
);
/** "Kafka, `kafka.acme.com:9092`" */
const host = /:\d{2,5}$|\.(?:com|net|org|io|local|internal|example)$/iu;
const inBrackets = /\(([^()]*)\)/g;
/** A queue that nothing flows over now. */
const otherTopics = ["not", "notInUse", "undecided", "bygone", "planned"] as const;
/** From here on it tells of other queues. */
const endings = ["deadLetter", "failedGo", "insteadOf"] as const;

export function queuesIn(told: string): string[] {
  if (told.length > longest) return [];
  const value = told.replace(inBrackets, (remark, words: string) =>
    opening("predecessor", words) === undefined ? remark : "",
  );
  if (value.includes("\n")) return [];
  if (otherTopics.some((key) => says(value, key))) return [];
  const ends = endings.map((key) => phrase(key).exec(value)?.index ?? value.length);
  const words = value
    .slice(0, Math.min(...ends))
    .replace(gap, "$1 ")
    .replace(plain, "$1 `$2`");
  return namedIn(words)
    .filter(({ kind }) => kind === "queue")
    .map(({ name }) => name)
    .filter((name) => !host.test(name) && !saysOnly(name, "abbreviation"));
}
