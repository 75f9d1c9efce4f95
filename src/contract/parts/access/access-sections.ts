/** "## Access": how one signs in where it speaks of accounts, keys or tokens; else who may read and write. */
import { isOnResources } from "../topics/on-resources.ts";
import { blocksIn, type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import { sourceOf } from "../../markdown/tree.ts";
import { labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

/** From now on such sections are known as those on credentials. */
export function keyAccess(outline: SectionNode, text: string): void {
  for (const section of sectionsIn(outline)) {
    const isAccess =
      !section.key && section.level > 1 && labelKeyOf(section.title) === "permissions";
    if (isAccess && !isOnResources(section) && speaksOfCredentials(section, text))
      section.key = "authentication";
  }
}

function speaksOfCredentials(section: SectionNode, text: string): boolean {
  return blocksIn(section).some((block) => says(sourceOf(block, text), "credentialWord"));
}
