/** Which end of a direction an outage is of: "If Ledger is unavailable" is Ledger's, whichever end Ledger is. */
import { sentencesOf } from "../sentences.ts";
import { systemDown } from "./system-down.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { Direction, Reading } from "../reading.ts";
import { phrase } from "../../vocabulary/phrases.ts";

export type End = keyof Direction;

const clauseEnd = /[,.;:!?，。；：！？\n]/u;

/** The taker where no system of the contract is named; nothing where it is a third one. */
export function endDown(words: string, direction: Direction, reading: Reading): End | undefined {
  const down = systemDown(words, reading);
  if (down === undefined || !reading.systems.isOwn(down) || down === direction.to) return "to";
  return down === direction.from ? "from" : undefined;
}

/** The labels without those that say what happens while another system is down. */
export function saidOfEnd(
  end: End,
  labels: readonly Label[],
  direction: Direction,
  reading: Reading,
): Label[] {
  return labels.filter(
    ({ key, name }) => key !== "unavailable" || endDown(name, direction, reading) === end,
  );
}

const blockEnd = /\n{2,}|\n(?=[^\S\n]*[-*+]\s)/u;

/** The sentences of prose on outages that are of one end; one without a condition goes on with the one before it. */
export function proseOfEnd(
  end: End,
  prose: string,
  direction: Direction,
  reading: Reading,
): string | undefined {
  const blocks = prose.split(blockEnd).map((block) => {
    let of: End | undefined;
    return sentencesOf(block, start).map(({ text }) => ({
      text,
      end: (of = endDownIn(text, direction, reading) ?? of),
    }));
  });
  const ends = new Set(blocks.flat().map((sentence) => sentence.end));
  if (!ends.has("from")) return end === "to" ? prose : undefined;
  const isTakers = end === "to" && ends.has("to");
  const own = blocks.map((block) =>
    block
      .filter((sentence) => sentence.end === end || (isTakers && sentence.end === undefined))
      .map(({ text }) => text)
      .join(" "),
  );
  return own.filter(Boolean).join("\n\n").trim() || undefined;
}

const start = { line: 1, column: 1 };

/** The giver where all conditions in a sentence name it, "if Till is down"; undefined where there is none. */
function endDownIn(sentence: string, direction: Direction, reading: Reading): End | undefined {
  const conditions = sentence
    .split(clauseEnd)
    .flatMap((clause) => phrase("unavailable").exec(clause)?.[0] ?? []);
  if (conditions.length === 0) return undefined;
  const isGivers = conditions.every((each) => endDown(each, direction, reading) === "from");
  return isGivers ? "from" : "to";
}
