/** An .mdx file as its page would be compiled from it: what is refused there, though it could be parsed. */
import { mdxToJs } from "satteri";
import { type Complaint, complaintIn } from "../complaint.ts";
import { type Node, placeOf, walk } from "../tree.ts";

export type Compiled =
  | { failure: Complaint }
  /** The components it needs to be given. */
  | { asked: ReadonlySet<string> };

export function compileMdx(text: string, root: Node): Compiled {
  const tried = attempt(text);
  if (typeof tried === "string") return { asked: componentsAskedIn(tried) };
  return { failure: unfinished(tried, text, root) ?? unplaced(root) ?? tried };
}

function attempt(text: string): string | Complaint {
  try {
    return mdxToJs(text).code;
  } catch (error) {
    return complaintIn(error);
  }
}

/** The compiled text throws where it isn't given one of these. */
function componentsAskedIn(code: string): ReadonlySet<string> {
  const asked = code.matchAll(/\b_missingMdxReference\("([^".]+)[^"]*", (?:true|false)\)/g);
  return new Set(Array.from(asked, ([, name = ""]) => name));
}

/** Paragraphs below an import that has no end are taken for its continuation, and complained of instead of it. */
function unfinished({ place }: Complaint, text: string, root: Node): Complaint | undefined {
  const lines = text.split(/\r\n|\n/);
  for (const node of walk(root)) {
    const start = placeOf(node);
    if (node.type !== "mdxjsEsm" || start.line > place.line) continue;
    const above = lines.slice(start.line - 1, place.line - 1);
    const blank = above.findIndex((line) => line.trim() === "");
    if (blank < 1 || place.line >= start.line + node.value.split(/\r\n|\n/).length) continue;
    const line = start.line + blank - 1;
    return { message: "this import or export is not finished", place: { line, column: 1 } };
  }
  return undefined;
}

/** Of the values that components are given, the complaint doesn't say where they stand. */
function unplaced(root: Node): Complaint | undefined {
  for (const node of walk(root)) {
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") continue;
    for (const attribute of node.attributes) {
      const tried = attempt(alone(attribute));
      if (typeof tried !== "string")
        return { message: `${tried.message}, in \`<${node.name ?? ""}>\``, place: placeOf(node) };
    }
  }
  return undefined;
}

type Attribute = Extract<Node, { type: "mdxJsxFlowElement" }>["attributes"][number];

function alone(attribute: Attribute): string {
  if (attribute.type === "mdxJsxExpressionAttribute") return `<a {${attribute.value}}/>`;
  const { value } = attribute;
  return typeof value === "object" && value !== null ? `<a b={${value.value}}/>` : "";
}
