/** A heading with what stands below it: the tree that a document is read as. */
import type { HeadingParts } from "./title-heading.ts";
import type { Node } from "./tree.ts";
import type { Place } from "../model/document.ts";
import type { SectionKey } from "../vocabulary/vocabulary.ts";

export interface SectionNode extends Pick<HeadingParts, "written" | "id"> {
  title: string;
  /** What of the title stands in code. */
  code: readonly string[];
  /** 1–6 as written; 0 for what stands before the first heading. */
  level: number;
  place: Place;
  key: SectionKey | undefined;
  blocks: Node[];
  children: SectionNode[];
  /** Sections that stand in it, and tell nothing that holds: "## Alternatives considered". */
  besideFacts?: SectionNode[];
  parent: SectionNode | undefined;
  /** Its heading is a line in bold, which is none in the page. */
  isBold?: true;
  /** The words behind such a line's colon are all its sentences. */
  isLine?: true;
  /** Such a line tells of the reverse of what the title tells, which goes on being told by the title. */
  isBesideTitle?: true;
  /** What flows, where such a line says so beside the way: "Orders (Till → Ledger)". */
  cargo?: string;
}
