/** "Shop → ERP", "Orders (Shop → ERP)", "Shop calls ERP": the words of a label that are a direction's, and nothing besides. */
import { isTornQuotation } from "./quoted-arrows.ts";
import { callTold } from "./roles-in-headings.ts";
import { directionIn } from "./rows-by-direction.ts";
import type { Direction, Reading } from "../reading.ts";
import { labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

const longest = 120;
const remark = /^([^()（）]+?)\s*[(（]([^()（）]+)[)）]$/u;
const inFront = new RegExp(
  `^[^\\p{L}]*(?:${phraseSource("from")}\\s+)?(?:${phraseSource("article")}\\s+)?$`,
  "iu",
);
/** Beside the names such words tell of something that isn't there. */
const doubts = [
  "not",
  "nothing",
  "none",
  "bygone",
  "retired",
  "otherMatter",
] as const satisfies PhraseKey[];

export interface WayInLabel {
  direction: Direction;
  /** "Orders" */
  cargo?: string;
}

export function wayInLabel(name: string, reading: Reading): WayInLabel | undefined {
  if (name.length > longest || isTornQuotation(name)) return undefined;
  const whole = wayAlone(name, reading);
  if (whole) return { direction: whole };
  const [, outside = "", inside = ""] = remark.exec(name) ?? [];
  const before = wayAlone(outside, reading);
  if (before) return isDoubted(inside) ? undefined : { direction: before };
  const within = wayAlone(inside, reading);
  return within && !isDoubted(outside) && !isTopic(outside)
    ? { direction: within, cargo: outside }
    : undefined;
}

/** "Previously Shop → ERP" and "Shop calls ERP if stock is low" say more than a way. */
function wayAlone(words: string, reading: Reading): Direction | undefined {
  const [first, last, ...others] = reading.systems.mentions.in(words);
  if (!first || !last || others.length > 0) return undefined;
  if (!inFront.test(words.slice(0, first.start)) || words.slice(last.end).trim() !== "")
    return undefined;
  return directionIn(words, reading) ?? callTold(words, reading);
}

const isDoubted = (words: string) => doubts.some((key) => says(words, key));

/** "Authentication (Shop → ERP)" is told of a flow, but is none. */
const isTopic = (words: string) =>
  labelKeyOf(words) !== undefined || sectionKeyOf(words) !== undefined;
