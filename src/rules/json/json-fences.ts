import type { Place, Source } from "../../contract/model/document.ts";

const lineEnd = /\r\n|\n|\r/;

export interface JsonFence {
  /** Line of the fence itself, 1-based; its code begins on the next. */
  line: number;
  code: string[];
}

const known = new WeakMap<Source, JsonFence[]>();

/** The blocks a file marks as `json`; looked for once, however many rules ask. */
export function jsonFences(source: Source): JsonFence[] {
  let fences = known.get(source);
  if (fences === undefined) known.set(source, (fences = fencesIn(source.text)));
  return fences;
}

function fencesIn(text: string): JsonFence[] {
  const found: JsonFence[] = [];
  let open: { mark: string; fence: JsonFence; isJson: boolean } | undefined;
  for (const [index, line] of text.split(lineEnd).entries()) {
    const [, mark = "", language = ""] =
      /^(?:[\s>*+-]|\d{1,9}[.)]\s)*(`{3,}|~{3,})\s*([\w-]*)/.exec(line) ?? [];
    if (open === undefined) {
      if (mark === "") continue;
      open = { mark, fence: { line: index + 1, code: [] }, isJson: /^json$/i.test(language) };
    } else if (mark.startsWith(open.mark) && language === "") {
      if (open.isJson) found.push(open.fence);
      open = undefined;
    } else open.fence.code.push(line);
  }
  return found;
}

/** The fence's code without the marks of a quotation it stands in. */
export function exampleIn({ code }: JsonFence): string {
  return code.map(withoutMargin).join("\n");
}

/** Finds the fence that holds an example; indentation may differ, since a parser takes off that of the list it stands in. */
export function fencesByCode(
  fences: readonly JsonFence[],
): (example: string) => JsonFence | undefined {
  const byCode = new Map(fences.toReversed().map((fence) => [bare(fence.code), fence]));
  return (example) => byCode.get(bare(example.split(lineEnd)));
}

/** Where an index of the example's text stands in the file. Asked in the order of the text, the lines are counted once. */
export function placesInFence(example: string, fence: JsonFence): (at: number) => Place {
  const lines = example.split(lineEnd);
  let [index, start] = [0, 0];
  return (at) => {
    if (at < start) [index, start] = [0, 0];
    for (let next = afterLine(example, start); next <= at; next = afterLine(example, start)) {
      start = next;
      index += 1;
    }
    const indentation = Math.max(0, (fence.code[index] ?? "").indexOf(lines[index] ?? ""));
    return { line: fence.line + index + 1, column: indentation + at - start + 1 };
  };
}

/** Where the line after the one that begins at `start` begins. */
function afterLine(text: string, start: number): number {
  const end = text.slice(start).search(lineEnd);
  if (end < 0) return Infinity;
  return start + end + (text.startsWith("\r\n", start + end) ? 2 : 1);
}

function bare(lines: readonly string[]): string {
  return lines
    .map((line) => withoutMargin(line).trimEnd())
    .join("\n")
    .trim();
}

function withoutMargin(line: string): string {
  return line.replace(/^[\s>]+/, "");
}
