/** The Mermaid blocks of a contract as things to draw, each described by where it stands. */
import { titleOf } from "../catalogue/views/parts/parties.ts";
import type { ContractDocument } from "../contract/model/document.ts";
import { diagramBlocks } from "../contract/markdown/diagrams.ts";
import { authored } from "./authored.ts";
import type { Authored } from "./diagram.ts";

export interface AuthoredBlock {
  drawable: Authored;
  /** Line of the file its source begins in. */
  line: number;
}

export function authoredIn({
  source,
  contract,
  anchors,
  titleLine,
}: Pick<ContractDocument, "source" | "contract" | "anchors" | "titleLine">): AuthoredBlock[] {
  return diagramBlocks(source).map((block) => {
    const { line } = block.place;
    const above = anchors.findLast((heading) => heading.line < line);
    const section = above?.line === titleLine ? undefined : above?.title;
    const place = { contract: titleOf(contract), ...(section ? { section } : {}) };
    return { drawable: authored(block.source, place), line };
  });
}
