/** "Retries 3 times. Fallback: orders wait.": what a fact's text says behind a label of its own is that label's. */
import { blocksWithin, withoutBlocksOf } from "./blocks-of-inner.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { isOnFailures } from "../topics/failure-sections.ts";
import type { Told } from "../topics/told-at.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import { placeOf, sourceOf, walk } from "../../markdown/tree.ts";
import type { ErrorHandling } from "../../model/schema.ts";
import { labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";

type Inner = "retry" | "fallback";

export interface Apart extends Partial<Record<Inner, string>> {
  /** What stands in front of the first of them. */
  own: string;
}

/** What is longer is a page of prose. */
const longest = 2_000;
const manyBlocks = /\n\s*(?:\n|[-*+|>]|\d+[.)])/u;
/** In code and in brackets it is an example, or a remark. */
const opaque = /`[^`]*`|\([^()]*\)|\{[^{}]*\}/gu;
const innerLabel =
  /(?:^|\n\s*|(?<=[.;,!?])\s+|(?<=[。；，！？])\s*)[*_]*(\p{L}[\p{L} -]{1,30})[*_]*(?::[*_]*\s+|：[*_]*\s*)/gu;

/** All is the text's own where one is told twice, is left open, or has a label of another kind behind it. */
export function toldApart(value: string): Apart {
  const whole = { own: value };
  if (value.length > longest || manyBlocks.test(value)) return whole;
  const masked = value.replace(opaque, (found) => "·".repeat(found.length));
  const all = [...masked.matchAll(innerLabel)].map((match) => ({ key: innerKey(match[1]), match }));
  const found = all.slice(all.findIndex(({ key }) => key !== undefined));
  const [first] = found;
  if (!first?.key) return whole;
  const apart: Apart = { own: trimmed(value.slice(0, first.match.index)) };
  for (const [index, { key, match }] of found.entries()) {
    const start = match.index + match[0].length;
    const text = trimmed(value.slice(start, found[index + 1]?.match.index));
    if (key === undefined || apart[key] !== undefined || isUnfilled(text)) return whole;
    apart[key] = text;
  }
  return apart;
}

function innerKey(name = ""): Inner | undefined {
  const key = labelKeyOf(name);
  return key === "retry" || key === "fallback" ? key : undefined;
}

function trimmed(text: string): string {
  return oneLine(text).replace(/\s*[,;，；]$/u, "");
}

/** In the prose of a direction's error handling, or behind its label. */
export function apartInProse({ sections, labels, reading }: InDirection, key: Inner) {
  const paragraphs = sections
    .filter((section) => isOnFailures(section, reading))
    .flatMap((section) => reading.proseBlocks(section))
    .flatMap((block) => (block.type === "table" ? [] : [...walk(block)]))
    .filter(({ type }) => type === "paragraph")
    .map((block) => ({ value: sourceOf(block, reading.text), place: placeOf(block) }));
  const labelled = labels.filter(
    (label) => !label.key && sectionKeyOf(label.name) === "error-handling",
  );
  return toldIn([...paragraphs, ...labelled], key);
}

/** In a block that says nothing else. */
function aloneIn(value: string, key: Inner): string | undefined {
  const blocks = blocksWithin(value).map(toldApart);
  return blocks.find((apart) => apart.own === "" && apart[key] !== undefined)?.[key];
}

/** The first of the texts that tells it behind a label. */
export function toldIn(texts: readonly Told[], key: Inner): Told | undefined {
  for (const { value, place } of texts) {
    const told = toldApart(value)[key] ?? aloneIn(value, key);
    if (told !== undefined) return { place, value: told };
  }
  return undefined;
}

/** Without what has been told of the others; all of it where another text tells them. */
export function withoutInner(key: keyof ErrorHandling, all: ErrorHandling): string | undefined {
  const stated = all[key];
  if (stated === undefined) return undefined;
  const others = (name: string) => {
    const inner = innerKey(name);
    return inner === undefined || inner === key ? undefined : all[inner];
  };
  const value = withoutBlocksOf(others, stated) || stated;
  const { own, ...inner } = toldApart(value);
  const isTold = Object.entries(inner).every(
    ([of, text]) => of !== key && all[of as Inner] === text,
  );
  return isTold && own !== "" ? own : value;
}
