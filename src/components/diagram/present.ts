/** Names and describes a picture that was drawn in the page, as the build does with its own. */
import { presentation } from "../../diagrams/presentation.ts";

export interface Naming {
  idPrefix: string;
  title: string;
  description?: string | undefined;
}

export function present(svg: SVGSVGElement, { idPrefix, title, description }: Naming): void {
  const ids = {
    title: `${idPrefix}-title`,
    ...(description ? { description: `${idPrefix}-desc` } : {}),
  };
  svg.prepend(part("title", ids.title, title));
  if (description) svg.firstElementChild?.after(part("desc", `${idPrefix}-desc`, description));
  for (const [name, value] of presentation(svg.querySelector("a[href]") !== null, ids))
    svg.setAttribute(name, value);
}

function part(name: "title" | "desc", id: string, words: string): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  element.id = id;
  element.textContent = words;
  return element;
}
