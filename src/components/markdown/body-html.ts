/** Fits the rendered body of a contract into its page: the page has the title, the lanes their hue, each heading its link. */
import type { Hue } from "../../catalogue/views/parties.ts";

export interface LaneAnchor {
  anchor: string;
  hue: Hue;
}

export function bodyHtml(rendered: string, lanes: LaneAnchor[]): string {
  return scrollingTables(labelledItems(linkedHeadings(withoutTitle(rendered), lanes)));
}

/** The page's own title says it; the lines below it (version, date, maintainer) stay, as a quiet preamble. */
function withoutTitle(html: string): string {
  const rest = html.replace(/<h1\b[^>]*>[\s\S]*?<\/h1>\s*/, "").trimStart();
  // A page has one title: what else an author set as one is a section.
  return rest.replace(/<(\/?)h1\b/g, "<$1h2").replace(/^<p>/, '<p class="preamble">');
}

function linkedHeadings(html: string, lanes: LaneAnchor[]): string {
  return html.replace(/<(h[2-6])( [^>]*?)?>([\s\S]*?)<\/\1>/g, (whole, tag: string, attributes: string | undefined, inner: string) => {
    const id = / id="([^"]+)"/.exec(attributes ?? "")?.[1];
    if (id === undefined) return whole;
    const lane = lanes.find(({ anchor }) => id === anchor || id.startsWith(`${anchor}-`));
    const hue = lane ? ` data-lane="${lane.hue}"` : "";
    const title = inner.replace(/<[^>]+>/g, "").replace(/"/g, "&quot;").trim();
    return `<${tag}${attributes ?? ""}${hue}>${inner}<a class="permalink" href="#${id}" aria-label="Link to “${title}”" data-pagefind-ignore></a></${tag}>`;
  });
}

/** `- **Label:** value`: a class, so that labels can have a column of their own. */
function labelledItems(html: string): string {
  return html.replace(/<li>(\s*(?:<p>)?<strong>[^<]*(?:[:?]<\/strong>|<\/strong>:))/g, '<li class="labelled">$1');
}

/** Wide tables scroll in a frame of their own, by keyboard as well. */
function scrollingTables(html: string): string {
  return html
    .replace(/<table>/g, '<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>')
    .replace(/<\/table>/g, "</table></div>");
}
