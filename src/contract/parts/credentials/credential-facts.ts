/** What sentences tell of credentials: how one signs in, where the key is kept, how often it changes. */
import { factsOfMethod } from "./facts-of-method.ts";
import { type LocationAndRotation, locationAndRotation } from "./location-and-rotation.ts";
import type { Sentence } from "../sentences.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Authentication } from "../../model/schema.ts";
import { opening, phrase, says } from "../../vocabulary/phrases.ts";

export type CredentialFact = keyof Authentication;

const wording = {
  method: "signsIn",
  credentialsLocation: "keptIn",
  rotationPolicy: "rotates",
} as const;

export type Told = Partial<Record<CredentialFact, Sentence>>;

export function factsTold(sentences: readonly Sentence[]): Told {
  const saying = {
    method: sayingSo(wording.method, sentences),
    credentialsLocation: sayingSo(wording.credentialsLocation, sentences),
    rotationPolicy: sayingSo(wording.rotationPolicy, sentences),
  };
  const divided = dividedFact(saying);
  if (divided) return divided;
  const rotating = new Set(saying.rotationPolicy);
  const both = new Set(saying.credentialsLocation.filter((sentence) => rotating.has(sentence)));
  const told: Told = {};
  for (const fact of Object.keys(wording) as CredentialFact[]) {
    const found = joined(
      saying[fact].map((sentence, index, { length }) =>
        fact !== "method" && both.has(sentence)
          ? partOf(sentence, fact, index < length - 1)
          : sentence,
      ),
    );
    if (found) told[fact] = found;
  }
  return told;
}

/** "Technical user `till`, password in Vault `kv/till`, rotated yearly.": no sentence, but all three facts, as behind a label. */
function dividedFact(saying: Record<CredentialFact, readonly Sentence[]>): Told | undefined {
  const [only, ...others] = new Set(Object.values(saying).flat());
  if (!only || others.length > 0 || opening("signsIn", only.text) === undefined) return undefined;
  const facts = Object.entries(factsOfMethod(oneLine(only.text).replace(/[.;。；]$/u, "")) ?? {});
  return facts.length === Object.keys(wording).length
    ? Object.fromEntries(facts.map(([fact, text]) => [fact, { ...only, text }]))
    : undefined;
}

function partOf(
  sentence: Sentence,
  fact: keyof LocationAndRotation,
  isFollowed: boolean,
): Sentence {
  const part = locationAndRotation(oneLine(sentence.text))?.[fact];
  return part === undefined ? sentence : { ...sentence, text: isFollowed ? `${part}.` : part };
}

/** The first that says so, with those right behind it that do: "… once a year; last rotation: 2025-12-01." */
function sayingSo(
  key: (typeof wording)[CredentialFact],
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const start = sentences.findIndex(({ text }) => affirmsIn(text, key));
  const first = sentences[start];
  if (!first) return [];
  const behind = sentences.slice(start + 1);
  const end = behind.findIndex(({ text }) => !affirmsIn(text, key));
  return [first, ...behind.slice(0, end < 0 ? undefined : end)];
}

export function joined([first, ...others]: readonly Sentence[]): Sentence | undefined {
  if (!first) return undefined;
  const last = others.at(-1) ?? first;
  const before = others.length === 0 ? [] : [first, ...others.slice(0, -1)].map(ended);
  const text = oneLine([...before, last.text].join(" "));
  return { ...first, text: text.replace(/;$/u, "") };
}

/** Items of a list have no full stops. */
function ended({ text }: Sentence): string {
  const words = text.trim();
  return /[.!?;。；]$/u.test(words) ? words : `${words};`;
}

/** "Must not be stored in chat" says where no key is. */
function affirmsIn(text: string, key: (typeof wording)[CredentialFact]): boolean {
  const found = phrase(key).exec(text);
  return found !== null && !says(text.slice(0, found.index), "not");
}
