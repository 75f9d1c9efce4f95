/** Links between contract files become links between their pages; `#` keeps pointing at the same section. Links that run something lead nowhere. */
import { hrefOf } from "../atlas/hrefs.ts";
import { contractBehind, linkedContracts } from "./linked-contracts.ts";
import type { MarkdownPage } from "./page.ts";
import { elementsIn } from "./tree.ts";

/** MDX is trusted to be code; a link written as Markdown in it is text all the same. */
const runs = /^[\s\p{Cc}]*(?:javascript|vbscript|data):/iu;

export async function links({ tree, fileURL, format, document }: MarkdownPage): Promise<void> {
  // A text is rendered once for all the links that were read in it, so no other is followed. MDX is rendered each time.
  const read = document && format !== "mdx" ? new Set(await linkedContracts(document)) : undefined;
  for (const { node } of elementsIn(tree, "a")) {
    const { href } = node.properties;
    if (typeof href !== "string") continue;
    if (runs.test(href)) delete node.properties["href"];
    else if (fileURL) {
      const target = await contractBehind(href, fileURL);
      if (target && (!read || read.has(target)))
        node.properties["href"] = hrefOf("contract", target.contract.id, href.split("#")[1]);
    }
  }
}
