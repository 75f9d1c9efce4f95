/** The code that shows how a direction is used. */
import type { SectionNode } from "../../markdown/outline.ts";
import type { Flow } from "../../model/schema.ts";

export function examplesIn(sections: readonly SectionNode[]): Flow["examples"] {
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.type === "code"
        ? [{ ...(block.lang ? { language: block.lang } : {}), code: block.value }]
        : [],
    ),
  );
}
