/**
 * Model values are Markdown as the author wrote it. This is their way into a page: raw HTML shows as text, pictures
 * as their description, and links lead to the web, to a mailbox or within the site.
 */
import { markdownToHtml, defineHastPlugin } from "satteri";
import { remembered } from "../../contract/text/remembered.ts";
import { wholeTerms } from "./whole-terms.ts";

/** Gives the address a link of the value should have in the page; nothing for a link that should be plain text. */
export type ResolveLink = (href: string) => string | undefined;

export function valueHtml(markdown: string, resolve: ResolveLink = webLink): string {
  if (isPlain(markdown)) return wholeTerms(markdown);
  return mayHoldLink.test(markdown) ? rendered(markdown, resolve) : renderedBefore(markdown);
}

const mayHoldLink = /[[<@]|:\/\/|www\./i;

/** A value stands on the pages of its contract, of both systems and of what they share. */
const renderedBefore = remembered((markdown) => rendered(markdown, webLink));

function rendered(markdown: string, resolve: ResolveLink): string {
  const { html } = markdownToHtml(markdown, {
    features: { smartPunctuation: false, frontmatter: false },
    hastPlugins: [safeMarkup(resolve)],
  });
  return wholeTerms(withoutOnlyParagraph(withoutOnlyItem(html.trim())));
}

/** Most values are words, in which no Markdown can be; a site has tens of thousands of them. */
function isPlain(markdown: string): boolean {
  return (
    /^\p{L}[\p{L}\p{N} ,;:.?()'’“”…–—→↔/%+-]*[\p{L}\p{N}.?)’”…%]$/u.test(markdown) &&
    !/www\.|:\/\//i.test(markdown)
  );
}

/** The value's text without any markup, for attributes and titles. */
export function valueText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

export function webLink(href: string): string | undefined {
  return /^(?:https?:\/\/|mailto:|#)/i.test(href) ? href : undefined;
}

function safeMarkup(resolve: ResolveLink) {
  return defineHastPlugin({
    name: "safe-markup",
    raw: ({ value }) => ({ type: "text", value }),
    element: [
      {
        filter: ["a"],
        visit(node, context) {
          const href = resolve(String(node.properties["href"] ?? ""));
          if (href === undefined) return { ...node, tagName: "span", properties: {} };
          context.setProperty(node, "href", href);
          return undefined;
        },
      },
      // A value stands inside a section of the page; its headings are not the page's.
      {
        filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
        visit: (node) => ({ ...node, tagName: "p", properties: {} }),
      },
      {
        filter: ["img"],
        visit: ({ properties }) => ({ type: "text", value: String(properties["alt"] ?? "") }),
      },
    ],
  });
}

/** One thing is no list, though it stood in one. */
function withoutOnlyItem(html: string): string {
  const only = /^<ul>\s*<li>([\s\S]*)<\/li>\s*<\/ul>$/.exec(html)?.[1];
  return only !== undefined && !only.includes("<li>") ? only.trim() : html;
}

function withoutOnlyParagraph(html: string): string {
  const only = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
  return only !== undefined && !only.includes("<p>") ? only : html;
}
