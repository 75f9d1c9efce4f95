/** "The key is kept in Vault and rotated every 90 days.": credentials told in sentences, each taken whole. */
import { authenticationKeys, sectionsOnCredentials } from "../topics/on-credentials.ts";
import { ofEach, sentencesByWay } from "./credentials-sentences.ts";
import type { InDirection } from "../directions/in-direction.ts";
import { type Sentence, sentencesIn } from "../sentences.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import { type Reading, wayOf } from "../../reading.ts";
import type { Authentication } from "../../schema.ts";
import { phrase, says } from "../../vocabulary/phrases.ts";

export type CredentialFact = keyof Authentication;

const wording = {
  method: "signsIn",
  credentialsLocation: "keptIn",
  rotationPolicy: "rotates",
} as const;

/** Under the direction's own headings, else where it is named among the credentials, else for the whole document. */
export function credentialsToldIn(
  { direction, sections, reading }: InDirection,
  fact: CredentialFact,
): Sentence | undefined {
  const own = sections.filter(({ key }) => authenticationKeys.has(key));
  const general = [...authenticationKeys]
    .flatMap((key) => (key ? reading.sections(key) : []))
    .filter((section) => !reading.directionOf(section));
  const apart = sectionsOnCredentials(direction, reading);
  return (own.length > 0 ? own : [...apart, ...general])
    .map((section) => {
      const told = factsIn(section, reading);
      return told.get(wayOf(direction))?.[fact] ?? told.get(ofEach)?.[fact];
    })
    .find(Boolean);
}

type Told = Partial<Record<CredentialFact, Sentence>>;

const known = new WeakMap<SectionNode, Map<string, Told>>();

/** Looked for once, however many directions ask. */
function factsIn(section: SectionNode, reading: Reading): Map<string, Told> {
  let told = known.get(section);
  if (!told) {
    const sentences = sentencesIn(reading.proseBlocks(section), reading.text);
    const stated = sentences.filter(({ text }) => !isUnfilled(text));
    // Below a direction all sentences are its own, whoever signs in where.
    const byWay = reading.directionOf(section)
      ? new Map([[ofEach, stated]])
      : sentencesByWay(stated, reading);
    told = new Map(Array.from(byWay, ([way, of]) => [way, factsTold(of)]));
    known.set(section, told);
  }
  return told;
}

function factsTold(sentences: readonly Sentence[]): Told {
  const told: Told = {};
  for (const fact of Object.keys(wording) as CredentialFact[]) {
    const found = saying(wording[fact], sentences);
    if (found) told[fact] = found;
  }
  return told;
}

/** The first that says so, with those right behind it that do: "… once a year; last rotation: 2025-12-01." */
function saying(
  key: (typeof wording)[CredentialFact],
  sentences: readonly Sentence[],
): Sentence | undefined {
  const start = sentences.findIndex(({ text }) => affirmsIn(text, key));
  const first = sentences[start];
  if (!first) return undefined;
  const behind = sentences.slice(start + 1);
  const end = behind.findIndex(({ text }) => !affirmsIn(text, key));
  const all = [first, ...behind.slice(0, end < 0 ? undefined : end)];
  return { ...first, text: oneLine(all.map(({ text }) => text).join(" ")).replace(/;$/u, "") };
}

/** "Must not be stored in chat" says where no key is. */
function affirmsIn(text: string, key: (typeof wording)[CredentialFact]): boolean {
  const found = phrase(key).exec(text);
  return found !== null && !says(text.slice(0, found.index), "not");
}
