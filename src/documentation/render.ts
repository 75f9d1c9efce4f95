/** Markdown of the guide → a page: anchors, frames for what is wide, links between its files as links between pages. */
import GithubSlugger from "github-slugger";
import { defineHastPlugin, markdownToHtml } from "satteri";
import type { OutlineEntry } from "../catalogue/views/outline.ts";
import { element } from "../site/markdown/hast.ts";

export interface RenderOptions {
  /** The address of another page of the guide, by its file's name without the ending; throws where there is none. */
  address: (name: string) => string;
}

export interface RenderedPage {
  title: string;
  summary: string;
  html: string;
  outline: OutlineEntry[];
}

export function renderPage(markdown: string, { address }: RenderOptions): RenderedPage {
  const page: RenderedPage = { title: "", summary: "", html: "", outline: [] };
  const slugger = new GithubSlugger();
  const plugin = defineHastPlugin({
    name: "guide",
    element: [
      {
        filter: ["h1"],
        visit(node, context) {
          page.title = context.textContent(node);
          context.removeNode(node);
        },
      },
      {
        filter: ["h2", "h3"],
        visit(node, context) {
          const title = context.textContent(node);
          const anchor = slugger.slug(title);
          context.setProperty(node, "id", anchor);
          if (node.tagName === "h2") page.outline.push({ anchor, title, children: [] });
          const label = `Link to “${title}”`;
          const href = `#${anchor}`;
          context.appendChild(
            node,
            element("a", {
              className: ["permalink"],
              href,
              ariaLabel: label,
              dataPagefindIgnore: "",
            }),
          );
        },
      },
      {
        filter: ["p"],
        visit(node, context) {
          page.summary ||= context.textContent(node).replace(/\s+/g, " ");
        },
      },
      {
        filter: ["a"],
        visit(node, context) {
          const [, name, anchor = ""] =
            /^([\w-]+)\.md(#.*)?$/.exec(String(node.properties["href"])) ?? [];
          if (name !== undefined) context.setProperty(node, "href", address(name) + anchor);
        },
      },
      {
        filter: ["table"],
        visit(node, context) {
          const ariaLabel = page.outline.at(-1)?.title ?? page.title;
          const frame = {
            className: ["scroll"],
            role: "region",
            ariaLabel: `Table: ${ariaLabel}`,
            tabIndex: 0,
          };
          context.wrapNode(node, element("div", frame));
        },
      },
      {
        filter: ["pre"],
        visit(node, context) {
          context.setProperty(node, "tabIndex", 0);
          // Examples say what contracts say, and aren't what is looked for.
          context.setProperty(node, "dataPagefindIgnore", "");
        },
      },
    ],
  });
  const features = { smartPunctuation: false, frontmatter: false } as const;
  const { html } = markdownToHtml(markdown, { features, hastPlugins: [plugin] });
  return { ...page, html };
}
