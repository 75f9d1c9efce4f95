/** Small building blocks for what plugins add to a page. */
import type { Element, ElementContent, Properties } from "hast";

export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: "text", value };
}

/** HTML that is ours, as it stands. */
export function raw(html: string): ElementContent {
  return { type: "raw", value: html } as unknown as ElementContent;
}

/** The markup of `components/copy/CopyLink.astro`, as a Markdown plugin has to write it. */
export function copyLink(anchor: string, title: string): Element {
  return element("copy-link", { dataAnchor: anchor, dataTitle: title, dataPagefindIgnore: "" });
}
