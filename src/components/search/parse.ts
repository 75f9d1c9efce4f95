/** Parsed apart from the page: nothing in it runs or loads. */
export function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}
