/** Which section of the vocabulary a heading opens, by its words and by where it stands. */
import { isBesideFacts } from "./beside-facts.ts";
import type { SectionNode } from "./section-node.ts";
import { sectionKeyOf, type SectionKey } from "../vocabulary/vocabulary.ts";

export function keyOf(title: string, parent: SectionNode | undefined): SectionKey | undefined {
  return keyAmong(sectionKeyOf(title), parent);
}

/** "Shared" below "Authentication" is about credentials, "Error Handling" below "Alternatives considered" about none. */
export function keyAmong(
  key: SectionKey | undefined,
  parent: SectionNode | undefined,
): SectionKey | undefined {
  if (key === undefined || (parent && isBesideFacts(parent))) return undefined;
  return key === "shared-resources" && parent?.key === "authentication"
    ? "shared-credentials"
    : key;
}
