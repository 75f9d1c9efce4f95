import type { Place } from "../../contract/model/document.ts";

/** The text of a file as a report may show it: where a secret begins, its line ends. */
export function withoutSecrets(text: string, secrets: readonly Place[]): string {
  const lines = text.split(/(?<=\n)/);
  // From behind, as a line with several ends where the first begins.
  for (const { line, column } of secrets.toSorted((a, b) => b.column - a.column)) {
    const shown = lines[line - 1];
    if (shown !== undefined) lines[line - 1] = `${shown.slice(0, column - 1)}•••\n`;
  }
  return lines.join("");
}
