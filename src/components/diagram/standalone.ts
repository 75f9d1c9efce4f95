/** A shown diagram as a file of its own, which has no tokens to look up: the colours go with it as they are now. */
export function standalone(shown: SVGSVGElement): SVGSVGElement {
  const svg = shown.cloneNode(true) as SVGSVGElement;
  const { width, height } = shown.viewBox.baseVal;
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("font-family", getComputedStyle(shown).fontFamily);
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  const originals = [shown, ...shown.querySelectorAll("*")];
  [svg, ...svg.querySelectorAll("*")].forEach((copy, index) => {
    const original = originals[index];
    copy.removeAttribute("class");
    for (const attribute of original ? copy.attributes : []) {
      if (/var\(|light-dark\(/.test(attribute.value) && original) {
        attribute.value = getComputedStyle(original).getPropertyValue(attribute.name);
      }
      if (attribute.name === "href" && original instanceof SVGAElement) {
        attribute.value = new URL(attribute.value, document.baseURI).href;
      }
    }
  });
  return svg;
}
