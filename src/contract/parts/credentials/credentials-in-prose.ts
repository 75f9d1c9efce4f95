/** "The key is kept in Vault. It is rotated every 90 days.": credentials told in sentences, each taken whole, or in its part where it tells two of them. */
import { type CredentialFact, factsTold, joined, type Told } from "./credential-facts.ts";
import { authenticationKeys, sectionsOnCredentials } from "../topics/on-credentials.ts";
import { ofEach, sentencesByWay } from "./credentials-sentences.ts";
import { isOnSecretHere } from "./secrets-of-others.ts";
import { mechanismOf, mechanismsIn } from "./mechanisms.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { type Sentence, sentencesIn } from "../sentences.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { type Reading, wayOf } from "../reading.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";

/** Under the direction's own headings, else where it is named among the credentials, else for the whole document. */
export function credentialsToldIn(flow: InDirection, fact: CredentialFact): Sentence | undefined {
  const { direction, sections, reading } = flow;
  const own = sections.filter(({ key }) => authenticationKeys.has(key));
  const general = [...authenticationKeys]
    .flatMap((key) => (key ? reading.sections(key) : []))
    .filter((section) => !reading.directionOf(section));
  const apart = sectionsOnCredentials(direction, reading);
  return (own.length > 0 ? own : [...apart, ...general])
    .map((section) => {
      const told = factsIn(section, reading);
      return told.get(wayOf(direction))?.(flow)[fact] ?? told.get(ofEach)?.(flow)[fact];
    })
    .find(Boolean);
}

/** "Till → Ledger" over ": API key, kept in Vault" */
const term = /^[^\n]{1,80}\n:[ \t]+/u;

function withoutTerm(sentence: Sentence): Sentence {
  return { ...sentence, text: sentence.text.replace(term, "") };
}

type ToldFor = (flow: InDirection) => Told;

const known = new WeakMap<SectionNode, Map<string, ToldFor>>();

/** Looked for once, however many directions ask. */
function factsIn(section: SectionNode, reading: Reading): Map<string, ToldFor> {
  let told = known.get(section);
  if (!told) {
    const sentences = sentencesIn(reading.proseBlocks(section), reading.text);
    const stated = sentences.filter(
      ({ text }) => !isUnfilled(text) && isOnSecretHere(text, reading),
    );
    // Below a direction all sentences are its own, whoever signs in where.
    const byWay = reading.directionOf(section)
      ? new Map([[ofEach, stated]])
      : sentencesByWay(stated, reading);
    told = new Map(Array.from(byWay, ([way, of]) => [way, factsByTransport(of.map(withoutTerm))]));
    known.set(section, told);
  }
  return told;
}

/** Of several ways to sign in a flow is told its transport's; where that isn't known, all of them, and no part of any. */
function factsByTransport(sentences: readonly Sentence[]): ToldFor {
  const mechanisms = mechanismsIn(sentences);
  if (!mechanisms) {
    const told = factsTold(sentences);
    return () => told;
  }
  const rest = factsTold(mechanisms.rest);
  const byTransport = new Map(
    mechanisms.each.map((each) => [each, factsOfMechanism(each.sentences)] as const),
  );
  const method = joined(mechanisms.each.flatMap((each) => each.sentences));
  const all: Told = method ? { method } : {};
  return (flow) => {
    const own = mechanismOf(wordsOnTransport(flow), mechanisms);
    return { ...rest, ...((own && byTransport.get(own)) ?? all) };
  };
}

/** What names a transport without a word for how one signs in is that way all the same: "RabbitMQ user `shop`". */
function factsOfMechanism(sentences: readonly Sentence[]): Told {
  const told = factsTold(sentences);
  const method = told.method ?? joined(sentences.slice(0, 1));
  return { ...told, ...(method && { method }) };
}

const otherTopics: ReadonlySet<SectionKey | undefined> = new Set([
  ...authenticationKeys,
  "error-handling",
]);

function wordsOnTransport({ sections, tabled, reading }: InDirection): string {
  const own = sections.filter(({ key }) => !otherTopics.has(key));
  const written = own.flatMap(({ title, blocks }) => [title, reading.markdown(blocks)]);
  const inRows = (tabled?.transports ?? []).map(({ value }) => value);
  return [...written, ...inRows].join("\n");
}
