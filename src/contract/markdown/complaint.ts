/** What a parser has to say against a text. */
import type { Place } from "../model/document.ts";

export interface Complaint {
  message: string;
  place: Place;
}

/** From an error whose message begins with its place, where it knows one, and ends with an id such as `(mdx-jsx:unexpected-character)`. */
export function complaintIn(error: unknown): Complaint {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = 1, column = 1, reason = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  return {
    message: reason.replace(/\s*\([\w-]+:[\w-]+\)\s*$/, "").trim(),
    place: { line: Number(line), column: Number(column) },
  };
}
