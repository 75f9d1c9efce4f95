/** The components an .mdx file uses without having them: its page could not be made. */
import type { Place } from "../document.ts";
import { type Node, placeOf, walk } from "./tree.ts";

/** What every contract has without importing it; `components/mdx/` holds them. */
export const providedComponents: readonly string[] = [
  "Callout",
  "ContractLink",
  "ResourceLink",
  "SystemLink",
];

export interface UnknownComponent {
  name: string;
  place: Place;
}

/** In document order. A name that an import or export at the top of the file mentions is taken for known. */
export function unknownComponents(root: Node): UnknownComponent[] {
  const used: UnknownComponent[] = [];
  let declared = "";
  for (const node of walk(root)) {
    if (node.type === "mdxjsEsm") declared += `${node.value}\n`;
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") continue;
    // In JSX a small letter means an element of HTML.
    if (node.name && (/^\p{Lu}/u.test(node.name) || node.name.includes(".")))
      used.push({ name: node.name, place: placeOf(node) });
  }
  const known = new Set([...providedComponents, ...(declared.match(/[\p{L}\p{N}_$]+/gu) ?? [])]);
  return used.filter(({ name }) => !known.has(name.split(".")[0] ?? ""));
}
