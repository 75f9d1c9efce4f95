import type { Contract } from "../../contract/model/schema.ts";
import { fixedAnchors } from "./fixed-anchors.ts";

interface LinkableSection {
  /** Its anchor. */
  id: string;
  name: string;
}

/** What a link to a part of a contract may name: its sections, and the anchors to which every contract answers. */
export function linkableSections(contract: Contract): LinkableSection[] {
  return [
    ...contract.sections.map(({ anchor, title }) => ({ id: anchor, name: title })),
    ...fixedAnchors(contract).map((anchor) => ({ id: anchor, name: anchor })),
  ];
}
