/** Links between contract files become links between their pages; `#` keeps pointing at the same section. Links that run something lead nowhere. */
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { hrefOf } from "../atlas.ts";
import { documentBehind } from "./document.ts";
import type { MarkdownPage } from "./page.ts";
import { elementsIn } from "./tree.ts";

/** MDX is trusted to be code; a link written as Markdown in it is text all the same. */
const runs = /^[\s\p{Cc}]*(?:javascript|vbscript|data):/iu;

export async function links({ tree, fileURL }: MarkdownPage): Promise<void> {
  for (const { node } of elementsIn(tree, "a")) {
    const { href } = node.properties;
    if (typeof href !== "string") continue;
    if (runs.test(href)) delete node.properties["href"];
    else if (fileURL && !URL.canParse(href) && /\.mdx?(?:#|$)/i.test(href))
      node.properties["href"] = (await pageOf(href, fileURL)) ?? href;
  }
}

async function pageOf(href: string, fileURL: URL): Promise<string | undefined> {
  const [path = "", anchor] = href.split("#");
  const target = new URL(path, pathToFileURL(`${dirname(fileURLToPath(fileURL))}/`));
  const document = await documentBehind(target);
  return document && hrefOf("contract", document.contract.id, anchor);
}
