/** What is wrong with a Mermaid source, in words for its author. */
import { kindHint } from "./kinds.ts";
import { lineOfSource } from "./lines.ts";
import { loadParser } from "./parser.ts";

export interface Mistake {
  /** 1-based line of the source. */
  line: number;
  /** One sentence. */
  reason: string;
  /** What to do, where more can be said than of any mistake. */
  hint?: string;
}

/** Mermaid has three parsers; each throws in its own way. */
interface Thrown {
  name?: string;
  message?: string;
  hash?: { text?: unknown };
}

/** Nothing where the source is right, or can't be judged here. */
export async function mistakeIn(source: string): Promise<Mistake | undefined> {
  const parse = await loadParser();
  if (parse === undefined) return undefined;
  try {
    await parse(source);
    return undefined;
  } catch (thrown) {
    return read(source, thrown as Thrown);
  }
}

function read(source: string, { name, message = "", hash }: Thrown): Mistake {
  if (name === "UnknownDiagramError") {
    const line = lineOfSource(source, 1);
    return {
      line,
      reason: "Its first line names no type of diagram that Mermaid knows.",
      hint: kindHint(source.split("\n")[line - 1] ?? ""),
    };
  }
  const counted = Number(/\bline:? (\d+)/i.exec(message)?.[1]);
  const text = typeof hash?.text === "string" ? hash.text.trim() : undefined;
  return {
    line: counted > 0 ? lineOfSource(source, counted) : lineThatSays(text, source),
    reason: reasonOf(message, text),
  };
}

/** Mistakes of meaning come without a line, but some with the words they are about. */
function lineThatSays(text: string | undefined, source: string): number {
  const index = text ? source.split("\n").findIndex((line) => line.includes(text)) : -1;
  return index < 0 ? lineOfSource(source, 1) : index + 1;
}

function reasonOf(message: string, text: string | undefined): string {
  if (/^(?:Parse|Lexical) error/.test(message)) {
    return text ? `“${text}” can't stand there.` : "The line ends where more should follow.";
  }
  const [, expected, found] =
    /Expecting token of type '(.+?)' but found `(.*?)`/s.exec(message) ?? [];
  if (expected !== undefined && found?.trim())
    return `“${found.trim()}” can't stand there; “${expected}” should.`;
  const [first = ""] = message.split("\n");
  return first.endsWith(".") ? first : `${first}.`;
}
