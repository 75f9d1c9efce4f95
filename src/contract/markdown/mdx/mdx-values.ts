/** What braces of an .mdx file name without its being there: `/orders/{id}`, meant as text, is code that fails. */
import type { Place } from "../../model/document.ts";
import { type Node, placeOf, walk } from "../tree.ts";

export interface UnknownValue {
  /** With its braces. */
  code: string;
  name: string;
  place: Place;
}

/** What every page's code has by itself. */
const provided = ["props", "frontmatter", "file", "url", "true", "false", "null", "this"];
/** Names and what joins them, nothing that could make a name. */
const namesOnly = /^\s*\{?\s*([\p{L}_$][\p{L}\p{N}_$]*)[\p{L}\p{N}_$.,\s-]*\}?\s*$/u;

/** In document order. A name that an import or export mentions is taken for known. */
export function unknownValues(root: Node): UnknownValue[] {
  const nodes = [...walk(root)];
  const declared = nodes.flatMap((node) => (node.type === "mdxjsEsm" ? node.value : []));
  const known = new Set([...provided, ...(declared.join("\n").match(/[\p{L}\p{N}_$]+/gu) ?? [])]);
  return nodes.flatMap((node) => {
    if (node.type !== "mdxTextExpression" && node.type !== "mdxFlowExpression") return [];
    const name = namesOnly.exec(node.value)?.[1];
    if (name === undefined || known.has(name) || name in globalThis) return [];
    return { code: `{${node.value}}`, name, place: placeOf(node) };
  });
}
