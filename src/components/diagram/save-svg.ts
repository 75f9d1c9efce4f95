/** A file of its own has no tokens to look up: the colours go with it as they are shown now. */
export function saveSvg(shown: SVGSVGElement, name: string): void {
  const svg = shown.cloneNode(true) as SVGSVGElement;
  const tokens = getComputedStyle(shown);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("font-family", tokens.fontFamily);
  const originals = [shown, ...shown.querySelectorAll("*")];
  [svg, ...svg.querySelectorAll("*")].forEach((copy, index) => {
    const original = originals[index];
    for (const attribute of original ? copy.attributes : []) {
      if (/var\(|light-dark\(/.test(attribute.value) && original) {
        attribute.value = getComputedStyle(original).getPropertyValue(attribute.name);
      }
      if (attribute.name === "href" && original instanceof SVGAElement) {
        attribute.value = new URL(attribute.value, document.baseURI).href;
      }
    }
  });
  const file = new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "")}.svg`;
  link.click();
  URL.revokeObjectURL(address);
}
