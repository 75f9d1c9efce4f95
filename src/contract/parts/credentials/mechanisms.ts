/** "Kafka: SASL/SCRAM, password in Vault. gRPC: mTLS.": sentences that tell of one way to sign in for each transport. */
import type { Sentence } from "../sentences.ts";
import { opening, phrase, phraseSource, says, without } from "../../vocabulary/phrases.ts";

export interface Mechanism {
  transport: string;
  sentences: readonly Sentence[];
}

export interface Mechanisms {
  each: readonly Mechanism[];
  /** What is said of no transport in particular. */
  rest: readonly Sentence[];
}

const lead = new RegExp(`^[\\s*_-]*(?:${phraseSource("article")}\\s+)?`, "i");
const http = "http";
const call = /(?<![\p{L}\d])(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+(?:\/|https?:\/\/|\{)/u;
const onCredentials = ["signsIn", "keptIn", "rotates", "credentialWord"] as const;

/** None where fewer than two transports are told of. */
export function mechanismsIn(sentences: readonly Sentence[]): Mechanisms | undefined {
  const byTransport = new Map<string, Sentence[]>();
  const rest: Sentence[] = [];
  let open = rest;
  for (const [index, sentence] of sentences.entries()) {
    const transport = transportInFront(sentence.text);
    if (transport !== undefined) {
      open = byTransport.get(transport) ?? [];
      byTransport.set(transport, open);
    } else if (sentence.place !== sentences[index - 1]?.place || isOfAll(sentence.text))
      open = rest;
    open.push(sentence);
  }
  const each = Array.from(byTransport, ([transport, of]) => ({ transport, sentences: of })).filter(
    ({ sentences: of }) => of.some(({ text }) => onCredentials.some((key) => says(text, key))),
  );
  return each.length > 1 ? { each, rest } : undefined;
}

/** The one whose transport the text names, and no other's. */
export function mechanismOf(told: string, { each }: Mechanisms): Mechanism | undefined {
  const text = without(told, "signsIn");
  const named = new Set(
    (["carrierName", "mediumName"] as const)
      .flatMap((key) => [...text.matchAll(new RegExp(phrase(key), "gi"))])
      .map(([name]) => nameOf(name)),
  );
  if (named.size === 0 && isOfCallsAlone(text)) named.add(http);
  const fitting = each.filter(({ transport }) => named.has(transport));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "Till calls `PUT /stock`", and nothing of a queue. */
function isOfCallsAlone(text: string): boolean {
  return call.test(text) && !says(text, "queue") && !says(text, "eventWord");
}

/** "API keys are …" speaks of keys. */
function transportInFront(sentence: string): string | undefined {
  const text = sentence.replace(lead, "");
  const isKey = opening("signsIn", text) ?? opening("credentialWord", text);
  if (isKey !== undefined) return undefined;
  const name = opening("carrierName", text) ?? mediumInFront.exec(text)?.[1];
  return name === undefined ? undefined : nameOf(name);
}

/** "The share: …"; "The database user …" is something else. */
const mediumInFront = new RegExp(
  `^(${phraseSource("mediumName")})[*_]*\\s*(?:[:：]|[–—-]\\s)`,
  "i",
);

function nameOf(name: string): string {
  return opening("httpName", name) === name ? http : name.toLowerCase().replace(/^\S+\s/u, "");
}

function isOfAll(sentence: string): boolean {
  return opening("everyone", sentence.replace(lead, "")) !== undefined || says(sentence, "both");
}
