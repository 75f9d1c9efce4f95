/**
 * MDX → plain Markdown: words for components, quotes for callouts, nothing for what only a program reads. What isn't MDX
 * stays as its author wrote it, letter by letter.
 */
import { childrenOf, endOf, type Node, parseMarkdown, startOf } from "../tree.ts";

type Component = Extract<Node, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** Attributes of a component, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** The Markdown of a component that is a link, around `words` where it has any; nothing for other components. */
export type LinkOf = (
  component: string,
  attributes: Attributes,
  words: string,
) => string | undefined;

/** Undefined for what is no MDX. */
export function withoutComponents(text: string, linkOf: LinkOf): string | undefined {
  const { root, failure } = parseMarkdown(text, true);
  return failure
    ? undefined
    : new PlainText(text, linkOf).between(childrenOf(root), 0, text.length);
}

class PlainText {
  private readonly text: string;
  private readonly linkOf: LinkOf;

  constructor(text: string, linkOf: LinkOf) {
    this.text = text;
    this.linkOf = linkOf;
  }

  /** The text from `from` to `to`, of which `nodes` are parts. */
  between(nodes: readonly Node[], from: number, to: number): string {
    let written = "";
    let at = from;
    for (const node of nodes) {
      written += this.text.slice(at, startOf(node)) + this.write(node);
      at = endOf(node);
      const leavesGap = isForPrograms(node) && node.type !== "mdxTextExpression";
      if (leavesGap) at += lengthOfBlank(this.text.slice(at, to));
    }
    return written + this.text.slice(at, to);
  }

  private write(node: Node): string {
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement")
      return this.component(node);
    if (isForPrograms(node)) return "";
    if (node.type === "mdxTextExpression" || node.type === "mdxFlowExpression")
      return literal(node.value) ?? this.text.slice(startOf(node), endOf(node));
    return this.between(childrenOf(node), startOf(node), endOf(node));
  }

  private component(node: Component): string {
    const children = childrenOf(node);
    const [first, last] = [children[0], children.at(-1)];
    const inner = first && last ? this.between(children, startOf(first), endOf(last)) : "";
    const name = node.name ?? "";
    const words = this.linkOf(name, attributesOf(node), inner.trim());
    if (words !== undefined) return words;
    if (name === "Callout") return this.callout(node, inner);
    const isTag = /^[a-z]/.test(name);
    if (isTag) return this.between(children, startOf(node), endOf(node));
    return inner;
  }

  private callout(node: Component, inner: string): string {
    const { kind = "note", title } = attributesOf(node);
    const heading = `**${title ?? kind.charAt(0).toUpperCase() + kind.slice(1)}**`;
    if (node.type === "mdxJsxTextElement") return `${heading} ${inner}`;
    const prefix = this.prefixOf(node);
    const lines = [heading, "", ...dedented(inner.split("\n"), prefix)];
    const quote = lines.map((line) => `> ${line}`.trimEnd()).join(`\n${prefix}`);
    // What follows at once would be taken for the quote's next line.
    const isApart = /^[ \t]*(?:\n[ \t>]*(?:\n|<\/|$)|<\/|$)/.test(this.text.slice(endOf(node)));
    return isApart ? quote : `${quote}\n${prefix.trimEnd()}`;
  }

  /** What further lines of a block begin with: the quote's marks and the list's indentation. */
  private prefixOf(node: Component): string {
    const start = startOf(node);
    const line = this.text.slice(this.text.lastIndexOf("\n", start - 1) + 1, start);
    return line.replace(/[^>\s]/g, " ");
  }
}

function isForPrograms(node: Node): boolean {
  if (node.type === "mdxjsEsm") return true;
  const isExpression = node.type === "mdxFlowExpression" || node.type === "mdxTextExpression";
  return isExpression && /^\s*(?:\/\*[^]*\*\/\s*)?$/.test(node.value);
}

function lengthOfBlank(text: string): number {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}

/** The first line begins at its words; the others lose the block's prefix and what all of them are indented by. */
function dedented([first = "", ...others]: readonly string[], prefix: string): string[] {
  const bare = others.map((line) =>
    line.startsWith(prefix) ? line.slice(prefix.length) : line.trimStart(),
  );
  const indents = bare.filter((line) => line.trim() !== "").map(lengthOfBlank);
  const common = indents.length > 0 ? Math.min(...indents) : 0;
  return [first, ...bare.map((line) => line.slice(common))];
}

function attributesOf(node: Component): Attributes {
  const pairs = node.attributes.flatMap((attribute): [string, string][] => {
    if (attribute.type !== "mdxJsxAttribute") return [];
    const { name, value } = attribute;
    const text = typeof value === "object" ? literal(value?.value ?? "") : value;
    return text === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(pairs);
}

/** The text of a string in quotes; nothing for what has to be run to be known. */
function literal(expression: string): string | undefined {
  return /^\s*(["'`])((?:(?!\1)[^\\$])*)\1\s*$/.exec(expression)?.[2];
}
