/** Bold text at the head of a line, in Markdown or in HTML. */
import { endOf, type Node, plainText } from "./tree.ts";

export interface Bold {
  /** What is bold, without markup. */
  text: string;
  /** The last of its nodes. */
  node: Node;
  /** Where it ends in the source. */
  end: number;
  rest: Node[];
}

const opening = /^<(?:b|strong)>$/i;
const closing = /^<\/(?:b|strong)>$/i;

export function boldInFront([lead, ...others]: readonly Node[]): Bold | undefined {
  if (lead === undefined) return undefined;
  if (lead.type === "strong" || isBoldElement(lead))
    return { text: plainText(lead), node: lead, end: endOf(lead), rest: others };
  if (lead.type !== "html" || !opening.test(lead.value)) return undefined;
  const close = others.findIndex((node) => node.type === "html" && closing.test(node.value));
  const last = others[close];
  if (last === undefined) return undefined;
  const text = others.slice(0, close).map(plainText).join("");
  return { text, node: last, end: endOf(last), rest: others.slice(close + 1) };
}

/** In MDX. */
function isBoldElement(node: Node): boolean {
  return node.type === "mdxJsxTextElement" && (node.name === "b" || node.name === "strong");
}

/** A new line, in HTML or MDX. */
export function isBreak(node: Node): boolean {
  return (
    node.type === "break" ||
    (node.type === "html" && /^<br\s*\/?>$/i.test(node.value)) ||
    (node.type === "mdxJsxTextElement" && node.name === "br")
  );
}
