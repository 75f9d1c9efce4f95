/**
 * Text that the Markdown parser would take minutes over, or run out of memory on: its work grows with the square of
 * what stands on one line, and with the square of the character references in one paragraph. No person writes such
 * text; a broken export does.
 */
import type { Complaint } from "./complaint.ts";

const most = {
  /** Characters of a file; a novel has one million. */
  length: 4_000_000,
  /** Signs that may be markup, on a line. */
  marks: 5000,
  /** Quotations and lists that a line opens. */
  containers: 500,
  /** `https://` and the like on a line. */
  addresses: 5000,
  /** `&amp;` and the like between two blank lines. */
  references: 300,
};

const container = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$))+/;
const fence = /^[ \t>]*(`{3,}|~{3,})/;

/** What can't be parsed, as a sentence; nothing where all can be. Code in fences is never parsed, however long its lines. */
export function tangleIn(text: string): Complaint | undefined {
  if (text.length > most.length)
    return {
      place: { line: 1, column: 1 },
      message: `The file is ${inMegabytes(text.length)} long; a contract of more than ${inMegabytes(most.length)} isn't read.`,
    };
  if (isSurelyPlain(text)) return undefined;
  let references = 0;
  let open: string | undefined;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, marker] = fence.exec(line) ?? [];
    if (open !== undefined) {
      if (marker?.startsWith(open)) open = undefined;
      continue;
    }
    open = marker;
    references = line.trim() === "" ? 0 : references + countOf(line, "&");
    const message = complaint(line, references);
    if (message !== undefined) return { place: { line: index + 1, column: 1 }, message };
  }
  return undefined;
}

/** A cheap look: nearly all text has neither a line too long nor too many references. */
function isSurelyPlain(text: string): boolean {
  if (countOf(text, "&") > most.references) return false;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    if (end - start > most.containers) return false;
    start = end + 1;
  }
  return text.length - start <= most.containers;
}

function complaint(line: string, references: number): string | undefined {
  if (references > most.references)
    return `This paragraph holds more than ${most.references} \`&\`, which can't be read as Markdown in reasonable time.`;
  if (line.length <= most.containers) return undefined;
  const containers = container.exec(line)?.[0].match(/[^\s\d]/g)?.length ?? 0;
  if (containers > most.containers)
    return `This line opens ${containers} quotations and lists within one another; more than ${most.containers} aren't read.`;
  const addresses = countOf(line, "://");
  if (addresses > most.addresses)
    return `This line holds ${addresses} addresses; more than ${most.addresses} aren't read.`;
  const marks = line.length > most.marks ? (line.match(/[`*_~[\]|<>!\\]/g)?.length ?? 0) : 0;
  return marks > most.marks
    ? `This line holds ${marks} signs that may be markup; more than ${most.marks} aren't read.`
    : undefined;
}

function countOf(line: string, sign: string): number {
  let count = 0;
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) count += 1;
  return count;
}

function inMegabytes(length: number): string {
  return `${Math.ceil(length / 100_000) / 10} MB`;
}
