/** Values that go on in the next line of their paragraph, as editors wrap it. */
import type { LabelKey } from "../../vocabulary/vocabulary.ts";
import { headLabels } from "./head-labels.ts";
import type { Label } from "./label-line.ts";
import type { Line } from "../lines.ts";
import { oneLine } from "../source.ts";
import { endOf, startOf } from "../tree.ts";

/** Narrower lines end because their author ended them, unless the next goes on in small letters. */
const fewestOfFull = 60;
const smallLetter = /^[\p{Ll}(]/u;
const otherFact = /^(?:[\p{L}\p{N} /&-]{1,40}[:：](?:\s|$)|\S+(?:@|:\/\/)\S)/u;

/** What stands below these is something else. */
const short: ReadonlySet<LabelKey | undefined> = new Set([
  ...headLabels,
  "systemA",
  "systemB",
  "vendor",
]);

/** Of these there may be many, which go on behind a comma, or in small letters below a full line. */
const listed: ReadonlySet<LabelKey | undefined> = new Set(["maintainers", "tags"]);

/** A label's value with the lines behind it, put together once: line by line, all before would be copied each time. */
export function goingOn({ value }: Label, lines: readonly string[]): string {
  return [value, ...lines.map(oneLine)].filter(Boolean).join(" ");
}

/**
 * Whether the line at `index` belongs to the value of the label in the line before it, or of one further up that goes on
 * in that.
 * @param label with what of its value is written last
 */
export function goesOn(
  label: Pick<Label, "key" | "value">,
  lines: readonly Line[],
  index: number,
  text: string,
): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line?.isWrapped) return false;
  const next = sourceOfLine(line, text);
  const isFull = sourceOfLine(before, text).length >= fewestOfFull;
  if (short.has(label.key)) {
    const isOpen = label.value.endsWith(",") || (isFull && smallLetter.test(next));
    return listed.has(label.key) && isOpen && !otherFact.test(next);
  }
  return label.value === "" ? !otherFact.test(next) : readsOn(sourceOfLine(before, text), next);
}

/** Whether a reader takes a line for the end of the one before it. */
export function readsOn(before: string, line: string): boolean {
  return !otherFact.test(line) && (smallLetter.test(line) || before.length >= fewestOfFull);
}

export function sourceOfLine({ nodes: [first, ...others] }: Line, text: string): string {
  return first ? text.slice(startOf(first), endOf(others.at(-1) ?? first)) : "";
}
