import { blankLike, printable } from "./printable.ts";

export interface CodeFrame {
  line: number;
  /** The line of the file, cut to a readable length around the column. */
  text: string;
  /** Blanks and a caret that stands below the column. */
  pointer: string;
}

const widest = 100;
const contextBefore = 60;

/** The line a finding is about; nothing where the file has no such line, or the line is blank. */
export function codeFrame(text: string, line: number, column: number): CodeFrame | undefined {
  const whole = linesOf(text)[line - 1]?.replace(/^\ufeff/, "");
  if (whole === undefined || whole.trim() === "") return undefined;
  const at = Math.min(column - 1, whole.length);
  const { start, end } = window(whole, at);
  const before = (start > 0 ? "…" : "") + whole.slice(start, at);
  const after = whole.slice(at, end) + (end < whole.length ? "…" : "");
  return { line, text: printable(before + after), pointer: `${blankLike(printable(before))}^` };
}

/** A file of ten thousand findings is asked for as many of its lines. */
let last: { text: string; lines: readonly string[] } | undefined;

function linesOf(text: string): readonly string[] {
  if (last?.text !== text) last = { text, lines: text.split(/\r\n|\n|\r/) };
  return last.lines;
}

function window(line: string, at: number): { start: number; end: number } {
  if (line.length <= widest) return { start: 0, end: line.length };
  const start = atCharacter(line, Math.max(0, Math.min(at - contextBefore, line.length - widest)));
  return { start, end: atCharacter(line, Math.min(line.length, start + widest)) };
}

// A cut between the halves of a surrogate pair would print two broken characters.
function atCharacter(line: string, index: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(index)) ? index - 1 : index;
}
