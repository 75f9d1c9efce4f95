/** The components an .mdx file uses without having them: its page could not be made. */
import type { Place } from "../../model/document.ts";
import { type Node, placeOf, walk } from "../tree.ts";

/** What every contract has without importing it; `components/mdx/` holds them. */
export const providedComponents: readonly string[] = [
  "Callout",
  "ContractLink",
  "ResourceLink",
  "SystemLink",
];

/** `<Callout kind="tip">` */
export const calloutKinds = ["note", "tip", "warning", "danger"] as const;

export interface UnknownComponent {
  name: string;
  place: Place;
}

/** In document order, where each stands or the code that uses it. */
export function unknownComponents(root: Node, asked: ReadonlySet<string>): UnknownComponent[] {
  const missing = new Set([...asked].filter((name) => !providedComponents.includes(name)));
  if (missing.size === 0) return [];
  return [...walk(root)].flatMap((node) => {
    const used = namesIn(node).filter((name) => missing.has(name.split(".")[0] ?? ""));
    return used.map((name) => ({ name, place: placeOf(node) }));
  });
}

function namesIn(node: Node): string[] {
  switch (node.type) {
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return node.name ? [node.name] : [];
    case "mdxTextExpression":
    case "mdxFlowExpression":
      return Array.from(
        node.value.matchAll(/<([\p{L}_$][\p{L}\p{N}_$.]*)/gu),
        ([, name = ""]) => name,
      );
    default:
      return [];
  }
}
