/** YAML that people wrote: never throws, and takes time in proportion to the text. */
import { type Document, LineCounter, parseDocument } from "yaml";
import type { Place } from "../model/document.ts";
import { openBracket } from "./brackets.ts";
import { repeatedKey } from "./keys.ts";

/** Deeper nesting is nothing a person writes, and the parser's work grows with its square. */
const deepest = 100;
const deepIndicators = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${deepest},}`, "m");

export interface ReadYaml {
  document: Document;
  value: unknown;
  /** 1-based, within the YAML. */
  placeAt: (offset: number) => Place;
}

export interface YamlFault {
  fault: string;
  /** 1-based, within the YAML. */
  place: Place;
}

export function readYaml(text: string): ReadYaml | YamlFault {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (isTooDeep(text)) return { fault: `It nests more than ${deepest} levels`, place: placeAt(0) };
  try {
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
    const [error] = document.errors;
    if (error) {
      const bracket = openBracket(document, error);
      return bracket === undefined
        ? { fault: withoutPlace(error.message), place: placeAt(error.pos[0]) }
        : { fault: `Nothing closes the \`${text.charAt(bracket)}\``, place: placeAt(bracket) };
    }
    const repeated = repeatedKey(document);
    if (repeated !== undefined)
      return { fault: "Map keys must be unique", place: placeAt(repeated) };
    // An alias to nothing, or thousands of them, only shows when the value is built.
    return { document, value: document.toJS() ?? {}, placeAt };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error), place: placeAt(0) };
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = "[{".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return deepIndicators.test(text);
}

/** The first line, without the place it ends with: the finding has its own. */
function withoutPlace(complaint: string): string {
  const [message = complaint] = complaint.split("\n");
  return message.replace(/ at line \d+, column \d+:?$/, "");
}
