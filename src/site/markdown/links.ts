/** Links between contract files become links between their pages; `#` keeps pointing at the same section. Links that run something lead nowhere. */
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineHastPlugin } from "satteri";
import { hrefOf } from "../atlas.ts";
import { documentBehind } from "./document.ts";

/** MDX is trusted to be code; a link written as Markdown in it is text all the same. */
const runs = /^[\s\p{Cc}]*(?:javascript|vbscript|data):/iu;

export const linksPlugin = defineHastPlugin({
  name: "contract-atlas-links",
  element: {
    filter: ["a"],
    async visit(node, context) {
      const href = node.properties.href;
      if (typeof href !== "string") return;
      if (runs.test(href)) {
        context.setProperty(node, "href", null);
        return;
      }
      if (!context.fileURL || URL.canParse(href) || !/\.mdx?(?:#|$)/i.test(href)) return;
      const [path = "", anchor] = href.split("#");
      const target = new URL(path, pathToFileURL(`${dirname(fileURLToPath(context.fileURL))}/`));
      const document = await documentBehind(target);
      if (document)
        context.setProperty(node, "href", hrefOf("contract", document.contract.id, anchor));
    },
  },
});
