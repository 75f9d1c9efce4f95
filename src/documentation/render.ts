/** Markdown of the guide → a page: anchors, frames for what is wide, code in colour, links between its files as links between pages. */
import GithubSlugger from "github-slugger";
import type { Element, Root } from "hast";
import { defineHastPlugin, markdownToHtml } from "satteri";
import { copyCode } from "../site/markdown/copy-code.ts";
import { element } from "../site/markdown/hast.ts";
import { highlight } from "../site/markdown/highlight.ts";
import { treeOf } from "../site/markdown/page.ts";
import { classesOf, elementsIn, isElement, replace, textOf } from "../site/markdown/tree.ts";
import { wholeCodes } from "../site/markdown/whole-codes.ts";
import type { GuidePage } from "../site/settings/guide.ts";

export interface RenderOptions {
  /** The address of another page of the guide, by its file's name without the ending; throws where there is none. */
  address: (name: string) => string;
}

export type RenderedPage = Omit<GuidePage, "slug">;

export function renderPage(markdown: string, { address }: RenderOptions): RenderedPage {
  const tree = treeOf(markdown, "markdown");
  highlight({ tree });
  const page = {
    title: withoutTitle(tree),
    summary: textOf(elementsIn(tree, "p")[0]?.node ?? tree).replace(/\s+/g, " "),
    outline: headings(tree),
  };
  links(tree, address);
  tables(tree, page.title);
  for (const { node } of elementsIn(tree, "pre")) {
    node.properties["tabIndex"] = 0;
    // Examples say what contracts say, and aren't what is looked for.
    node.properties["dataPagefindIgnore"] = "";
  }
  copyCode({ tree });
  wholeCodes({ tree });
  return { ...page, html: htmlOf(tree) };
}

function withoutTitle(tree: Root): string {
  const [title] = elementsIn(tree, "h1");
  if (!title) return "";
  replace(title.parent, title.node);
  return textOf(title.node);
}

function headings(tree: Root): GuidePage["outline"] {
  const outline: GuidePage["outline"] = [];
  const slugger = new GithubSlugger();
  for (const { node } of elementsIn(tree, "h2", "h3")) {
    const { title, isCode } = named(node);
    const anchor = slugger.slug(title);
    node.properties["id"] = anchor;
    if (node.tagName === "h2")
      outline.push({ anchor, title, children: [], ...(isCode ? { isCode } : {}) });
    const permalink = { href: `#${anchor}`, ariaLabel: `Link to “${title}”` };
    node.children.push(
      element("a", { className: ["permalink"], ...permalink, dataPagefindIgnore: "" }),
    );
  }
  return outline;
}

/** What a heading is called; a tag beside the words is none of them. */
function named({ children }: Element): { title: string; isCode: boolean } {
  const words = children.filter((child) => !isElement(child) || !classesOf(child).includes("tag"));
  const said = words.filter((child) => textOf(child).trim() !== "");
  const isCode = said.every((child) => isElement(child) && child.tagName === "code");
  return { title: words.map(textOf).join("").trim(), isCode };
}

function links(tree: Root, address: RenderOptions["address"]): void {
  for (const { node } of elementsIn(tree, "a")) {
    const [, name, anchor = ""] =
      /^([\w-]+)\.md(#.*)?$/.exec(String(node.properties["href"])) ?? [];
    if (name !== undefined) node.properties["href"] = address(name) + anchor;
  }
}

/** Each is called what the section is called in which it stands. */
function tables(tree: Root, title: string): void {
  let section = title;
  for (const { node, parent } of elementsIn(tree, "h2", "table")) {
    if (node.tagName === "h2") section = named(node).title;
    else {
      const frame = { className: ["scroll"], role: "region", ariaLabel: `Table: ${section}` };
      node.properties["className"] = ["entries"];
      replace(parent, node, element("div", { ...frame, tabIndex: 0 }, [node]));
    }
  }
}

function htmlOf(tree: Root): string {
  const plugin = defineHastPlugin({
    name: "guide",
    before: (root, context) => context.replaceNode(root, tree as typeof root),
  });
  return markdownToHtml("", { hastPlugins: [plugin] }).html;
}
