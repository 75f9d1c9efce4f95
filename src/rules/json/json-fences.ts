import type { Place } from "../../contract/document.ts";

export interface JsonFence {
  /** Line of the fence itself, 1-based; its code begins on the next. */
  line: number;
  code: string[];
}

/** The blocks a text marks as `json`. */
export function jsonFences(text: string): JsonFence[] {
  const found: JsonFence[] = [];
  let open: { mark: string; fence: JsonFence; isJson: boolean } | undefined;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, mark = "", language = ""] = /^[\s>*-]*(`{3,}|~{3,})\s*([\w-]*)/.exec(line) ?? [];
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

/** The fence that holds the example; indentation may differ, since a parser takes off that of the list it stands in. */
export function fenceOf(example: string, fences: readonly JsonFence[]): JsonFence | undefined {
  const wanted = bare(example.split(/\r\n|\n|\r/));
  return fences.find(({ code }) => bare(code) === wanted);
}

/** Where an index of the example's text stands in the file. */
export function placeInFence(at: number, example: string, fence: JsonFence): Place {
  const before = example.slice(0, at).split(/\r\n|\n|\r/);
  const index = before.length - 1;
  const shown = example.split(/\r\n|\n|\r/)[index] ?? "";
  const indentation = Math.max(0, (fence.code[index] ?? "").indexOf(shown));
  return {
    line: fence.line + before.length,
    column: indentation + (before[index]?.length ?? 0) + 1,
  };
}

function bare(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/^[\s>]+/, "").trimEnd())
    .join("\n")
    .trim();
}
