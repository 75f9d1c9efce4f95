/** Small building blocks for what plugins add to a page. */
import type { Element, ElementContent, Parents, Properties } from "hast";
import type { SourceFormat } from "satteri";

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

/** A `div` around HTML that is ours, as it stands. MDX becomes JSX and has no raw nodes; there Astro's directive does it. */
export function around(html: string, className: string, format: SourceFormat): Element {
  if (format === "mdx") return element("div", { className: [className], "set:html": html });
  const raw = { type: "raw", value: html } as unknown as ElementContent;
  return element("div", { className: [className] }, [raw]);
}

/** The markup of `components/copy/CopyLink.astro`, as a Markdown plugin has to write it. */
export function copyLink(anchor: string, title: string): Element {
  return element("copy-link", { dataAnchor: anchor, dataTitle: title, dataPagefindIgnore: "" });
}

/** Puts each sign in a parent's own words into an element of this class. @param sign with one group, around all of it */
export function setApart(parent: Parents, sign: RegExp, className: string): void {
  parent.children = parent.children.flatMap((child) =>
    child.type === "text" && sign.test(child.value)
      ? pieces(child.value, sign, className)
      : [child],
  ) as typeof parent.children;
}

function pieces(words: string, sign: RegExp, className: string): ElementContent[] {
  return words
    .split(sign)
    .map((piece, at) =>
      at % 2 > 0 ? element("span", { className: [className] }, [text(piece)]) : text(piece),
    )
    .filter((piece) => piece.type !== "text" || piece.value !== "");
}
