/** Removes what paints nothing or is referred to by nothing. Self-contained (see step.ts). */
import type { Step } from "./step.ts";

export const dropUnseen: Step = function dropUnseen(svg) {
  // The page names and describes every diagram itself.
  for (const own of svg.querySelectorAll(":scope > title, :scope > desc")) own.remove();
  for (const element of svg.querySelectorAll('[display="none"]')) element.remove();
  for (const box of svg.querySelectorAll("rect")) {
    if (!(
      Number.parseFloat(box.getAttribute("width") ?? "0") > 0 &&
      Number.parseFloat(box.getAttribute("height") ?? "0") > 0
    ))
      box.remove();
  }
  for (const text of svg.querySelectorAll("text")) if (!text.textContent?.trim()) text.remove();

  for (let before = -1; before !== svg.querySelectorAll("*").length;) {
    before = svg.querySelectorAll("*").length;
    const references = svg.outerHTML.matchAll(/url\((?:&quot;|")?#([^)"&]+)|href="#([^"]+)"/g);
    const referred = new Set([...references].map(([, part, target]) => part ?? target));
    for (const element of svg.querySelectorAll(
      "marker, filter, linearGradient, radialGradient, clipPath, pattern, symbol, mask",
    )) {
      if (!referred.has(element.id)) element.remove();
    }
    for (const element of svg.querySelectorAll("g, defs"))
      if (element.childElementCount === 0) element.remove();
    for (const element of svg.querySelectorAll("[id]"))
      if (!referred.has(element.id)) element.removeAttribute("id");
  }

  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    for (const name of element.getAttributeNames()) {
      if (
        name === "class" ||
        name.startsWith("data-") ||
        name.startsWith("aria-") ||
        name === "role" ||
        name === "title"
      )
        element.removeAttribute(name);
    }
  }
};
