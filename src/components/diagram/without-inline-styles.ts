/**
 * Mermaid writes `<style>` and `style="…"`, which the site's policy refuses. While `draw` runs, both go ways that the
 * policy leaves open: a sheet is adopted, and an attribute is set through the element's own style.
 */
const parked = "data-style";

let last: Promise<unknown> = Promise.resolve();

/** One at a time: what is put in place for one drawing would be taken away under the next. */
export function withoutInlineStyles<T>(draw: () => Promise<T>): Promise<T> {
  const run = last.then(() => rerouted(draw));
  last = run.catch(() => undefined);
  return run;
}

async function rerouted<T>(draw: () => Promise<T>): Promise<T> {
  const adoptedStyleSheets = [...document.adoptedStyleSheets];
  const { setAttribute } = Element.prototype;
  const { createElement, createElementNS } = Document.prototype;
  const { parseFromString } = DOMParser.prototype;
  const markup = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");

  Object.assign(Element.prototype, {
    setAttribute(this: Element, name: string, value: string) {
      if (name === "style" && isStyled(this)) this.style.cssText = value;
      else setAttribute.call(this, name, value);
    },
  });
  // An element that may stand in a picture, and that nobody looks for there.
  const sheetHolder = (owner: Document): Element =>
    withSetters(createElementNS.call(owner, "http://www.w3.org/2000/svg", "desc"), adopt);
  Object.assign(Document.prototype, {
    createElement(this: Document, name: string) {
      return name === "style" ? sheetHolder(this) : createElement.call(this, name);
    },
    createElementNS(this: Document, space: string | null, name: string) {
      return name === "style" ? sheetHolder(this) : createElementNS.call(this, space, name);
    },
  });
  Object.assign(DOMParser.prototype, {
    parseFromString(this: DOMParser, text: unknown, type: DOMParserSupportedType) {
      return parseFromString.call(this, parkedIn(text), type);
    },
  });
  Object.defineProperty(Element.prototype, "innerHTML", {
    ...markup,
    set(this: Element, html: unknown) {
      markup?.set?.call(this, parkedIn(html));
      for (const element of this.querySelectorAll(`[${parked}]`)) unpark(element);
    },
  });
  try {
    return await draw();
  } finally {
    document.adoptedStyleSheets = adoptedStyleSheets;
    Object.assign(Element.prototype, { setAttribute });
    Object.assign(Document.prototype, { createElement, createElementNS });
    Object.assign(DOMParser.prototype, { parseFromString });
    if (markup) Object.defineProperty(Element.prototype, "innerHTML", markup);
  }
}

/** Some pass an object that stands for trusted text. */
function parkedIn(html: unknown): string {
  return String(html).replace(/(<[^>]*?\s)style=/g, `$1${parked}=`);
}

function unpark(element: Element): void {
  if (isStyled(element)) element.style.cssText = element.getAttribute(parked) ?? "";
  element.removeAttribute(parked);
}

function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

function withSetters(holder: Element, take: (text: string) => void): Element {
  for (const property of ["innerHTML", "textContent"])
    Object.defineProperty(holder, property, { set: take, get: () => "" });
  return holder;
}

function isStyled(element: Element): element is Element & ElementCSSInlineStyle {
  return element instanceof HTMLElement || element instanceof SVGElement;
}
