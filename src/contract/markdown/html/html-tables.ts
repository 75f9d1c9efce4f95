/** `<table>` in plain Markdown: read from its tags into the elements that MDX has for it, so that both are one kind of table. */
import { tableOfElement } from "../element-tables.ts";
import { elementsOfTables, otherTag } from "./html-table-tags.ts";
import { childrenOf, endOf, type Node, startOf } from "../tree.ts";

/** Characters of tables in one file that are read; what is longer is a dump of data. */
const most = 200_000;
/** Blocks of Markdown, which blank lines divide, in one table. */
const mostBlocks = 200;

const table = /<table[\s>]/i;
const end = /<\/table\s*>\s*$/i;

/** The root with its tables as elements; the root itself where there are none. */
export function withHtmlTables(root: Node, text: string): Node {
  if (!table.test(text)) return root;
  const budget = { left: most };
  const children = withTables(childrenOf(root), text, budget);
  return { ...root, children: children.map((child) => withNested(child, text, budget)) } as Node;
}

/** Lists and quotations within one another that are still looked into. */
const deepest = 20;
const containers: ReadonlySet<string> = new Set(["list", "listItem", "blockquote"]);

/** Below a list's item or in a quotation an element is no section's block, so that it is a table at once. */
function withNested(block: Node, text: string, budget: { left: number }, depth = 0): Node {
  if (!containers.has(block.type) || depth > deepest) return block;
  const children = withTables(childrenOf(block), text, budget, true).map(
    (child) => tableOfElement(child) ?? withNested(child, text, budget, depth + 1),
  );
  return { ...block, children } as Node;
}

function withTables(
  blocks: readonly Node[],
  text: string,
  budget: { left: number },
  isWithin = false,
): Node[] {
  const children: Node[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const last = endOfTable(blocks, index);
    const start = startOf(block);
    const source = last === undefined ? "" : text.slice(start, endOf(blocks[last] ?? block));
    const html = isWithin ? withoutMargin(source) : source;
    const tables = html.length <= budget.left ? elementsOfTables(html, block) : [];
    budget.left -= html.length;
    if (tables.length > 0) index = last ?? index;
    for (const child of tables.length > 0 ? tables : [block]) children.push(child);
  }
  return children;
}

/** The signs of a quotation in front of its lines; nothing moves. */
function withoutMargin(html: string): string {
  return html.replace(/\n[ \t]*>[ \t>]*/g, (margin) => `\n${" ".repeat(margin.length - 1)}`);
}

/** The block that closes what a block of HTML opens. */
function endOfTable(blocks: readonly Node[], start: number): number | undefined {
  const first = blocks[start];
  if (first?.type !== "html" || !table.test(first.value)) return undefined;
  for (let index = start; index < Math.min(blocks.length, start + mostBlocks); index += 1) {
    const block = blocks[index];
    if (block?.type === "heading") return undefined;
    if (block?.type !== "html") continue;
    if (index > start && table.test(block.value)) return undefined;
    if (end.test(block.value.replace(otherTag, ""))) return index;
  }
  return undefined;
}
