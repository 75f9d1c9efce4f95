/** The Mermaid diagrams an author wrote into a contract. */
import { isMdx } from "../model/is-mdx.ts";
import type { Place, Source } from "../model/document.ts";
import { parseMarkdown, placeOf, walk } from "./tree.ts";

export interface DiagramBlock {
  /** Without blank lines around it, as it is drawn. */
  source: string;
  /** Where the source begins in the file. */
  place: Place;
}

export function diagramBlocks({ file, text }: Source): DiagramBlock[] {
  // Most contracts have none, and parsing takes time.
  if (!/(?:`{3}|~{3})\s*mermaid/.test(text)) return [];
  return Array.from(walk(parseMarkdown(text, isMdx(file)).root)).flatMap((node) => {
    if (node.type !== "code" || node.lang !== "mermaid") return [];
    const { line, column } = placeOf(node);
    const blank = /^(?:[^\S\n]*\n)*/.exec(node.value)?.[0] ?? "";
    return {
      source: node.value.trim(),
      place: { line: line + blank.split("\n").length, column },
    };
  });
}
