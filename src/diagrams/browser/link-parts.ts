/**
 * Wraps nodes and edges in links: a labelled edge's label, an unlabelled edge's line with a wider, unseen one to hit.
 * An edge's link has its name from a title, which a pointer shows and assistive technology puts before the content.
 * Must be one self-contained function (see step.ts).
 */
import type { Step } from "./step.ts";

export const linkParts: Step = function linkParts(svg, { links }) {
  const namespace = "http://www.w3.org/2000/svg";

  function name(link: Element, words: string): void {
    const title = document.createElementNS(namespace, "title");
    title.textContent = words;
    link.prepend(title);
  }

  function wrap(part: Element, href: string): Element {
    const link = document.createElementNS(namespace, "a");
    link.setAttribute("href", href);
    part.replaceWith(link);
    link.append(part);
    return link;
  }

  for (const node of svg.querySelectorAll("g.node")) {
    const id = node.id.match(/-flowchart-(.+)-\d+$/)?.[1];
    const href = id === undefined ? undefined : links.nodes[id];
    if (href) wrap(node, href);
  }

  for (const [id, { href, title }] of Object.entries(links.edges)) {
    const label = svg.querySelector(`.edgeLabel:has([data-id="${id}"])`);
    if (label?.textContent?.trim()) {
      name(wrap(label, href), title);
      continue;
    }
    const line = svg.querySelector(`.edgePaths [data-id="${id}"]`);
    if (!line) continue;
    const link = wrap(line, href);
    const target = document.createElementNS(namespace, "path");
    target.setAttribute("d", line.getAttribute("d") ?? "");
    target.setAttribute("fill", "none");
    target.setAttribute("stroke", "transparent");
    target.setAttribute("stroke-width", "14");
    link.prepend(target);
    name(link, title);
  }

  // Mermaid's own links (an author's `click … href`), in today's spelling.
  for (const link of svg.querySelectorAll("a")) {
    const old = link.getAttributeNS("http://www.w3.org/1999/xlink", "href");
    if (old === null) continue;
    link.removeAttributeNS("http://www.w3.org/1999/xlink", "href");
    if (/^(?:https?:|mailto:|[/.#?]|[^:]*$)/i.test(old)) link.setAttribute("href", old);
  }
};
