/** The layout that an .mdx file exports: a contract's page has the catalogue's own, and none can take its place. */
import type { Place } from "../../model/document.ts";
import { type Node, placeOf, walk } from "../tree.ts";

const exportsDefault = /^export\s+(?:default\b|\{[^}]*\bdefault\s*[,}])/;

/** Where it is exported; undefined where it isn't. */
export function layoutOf(root: Node): Place | undefined {
  for (const node of walk(root)) {
    if (node.type !== "mdxjsEsm") continue;
    const lines = node.value.split(/\r\n|\n/);
    const at = lines.findIndex((_, index) => exportsDefault.test(lines.slice(index).join("\n")));
    if (at >= 0) return { line: placeOf(node).line + at, column: 1 };
  }
  return undefined;
}
