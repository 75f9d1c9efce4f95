/** What a contract's text goes through between Markdown and the page; the order matters. */
import { defineHastPlugin } from "satteri";
import { anchors } from "./anchors.ts";
import { changeLog } from "./change-log.ts";
import { changeRows } from "./change-rows.ts";
import { copyCode } from "./copy-code.ts";
import { documentBehind } from "./document.ts";
import { frames } from "./frames.ts";
import { headingArrows } from "./heading-arrows.ts";
import { headingWords } from "./heading-words.ts";
import { highlight } from "./highlight.ts";
import { links } from "./links.ts";
import { lists } from "./lists.ts";
import { mermaid } from "./mermaid.ts";
import { type MarkdownPage, type Transform, treeOf } from "./page.ts";
import { sanitise } from "./sanitise.ts";
import { oneTitle, title } from "./title.ts";
import { wholeCodes } from "./whole-codes.ts";
import { wholeDays } from "./whole-days.ts";

const transforms: readonly Transform[] = [
  highlight,
  sanitise,
  headingWords,
  title,
  oneTitle,
  anchors,
  links,
  changeLog,
  lists,
  frames,
  changeRows,
  mermaid,
  copyCode,
  headingArrows,
  wholeCodes,
  wholeDays,
];

export const contractPlugin = defineHastPlugin({
  name: "contract-atlas",
  async before(root, context) {
    const { source, sourceFormat: format, fileURL } = context;
    const document = await documentBehind(fileURL);
    const page: MarkdownPage = { tree: treeOf(source, format), format, fileURL, document };
    for (const transform of transforms) await transform(page);
    context.replaceNode(root, page.tree as typeof root);
  },
});
