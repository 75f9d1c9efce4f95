/** "MQ queue ORDERS.OUT", "Kafka topics `a` and `b`": the queues and topics that a few words name. */
import { namedIn } from "./resources-in-prose.ts";
import { phrase, phraseSource, says } from "../../vocabulary/phrases.ts";

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

export function queuesIn(value: string): string[] {
  if (value.length > longest || value.includes("\n") || says(value, "not")) return [];
  const end = phrase("deadLetter").exec(value)?.index ?? value.length;
  const words = value.slice(0, end).replace(gap, "$1 ").replace(plain, "$1 `$2`");
  return namedIn(words)
    .filter(({ kind }) => kind === "queue")
    .map(({ name }) => name)
    .filter((name) => !host.test(name));
}
