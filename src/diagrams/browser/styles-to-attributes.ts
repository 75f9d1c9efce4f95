/**
 * Writes what the style sheet inside the SVG says as presentation attributes and drops the sheet: a strict
 * Content-Security-Policy allows neither `<style>` nor `style="…"`. Self-contained (see step.ts).
 */
import type { Step } from "./step.ts";

export const stylesToAttributes: Step = function stylesToAttributes(
  svg,
  { palette },
  { adaptColour },
) {
  /** What most of a diagram's text has; said once, on the root. */
  const common: Record<string, string> = {
    fill: "var(--ink)",
    "font-size": "14",
    "font-weight": "500",
    "text-anchor": "middle",
  };
  const lines = {
    stroke: "none",
    "stroke-width": "1",
    "stroke-dasharray": "none",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "stroke-opacity": "1",
  };
  const markers = { "marker-start": "none", "marker-mid": "none", "marker-end": "none" };
  const letters = {
    "font-style": "normal",
    "dominant-baseline": "auto",
    "text-decoration-line": "none",
    "paint-order": "normal",
  };
  /** What an attribute that isn't written means. */
  const unwritten: Record<string, string> = {
    ...common,
    ...lines,
    ...markers,
    ...letters,
    "fill-opacity": "1",
    opacity: "1",
    "stop-color": "var(--ink)",
    "stop-opacity": "1",
    rx: "auto",
    ry: "auto",
  };
  const replaced = new Set([...Object.keys(unwritten), "style", "font-family", "color"]);
  const shapes = new Set(["path", "rect", "line", "circle", "ellipse", "polygon", "polyline"]);

  function propertiesOf(element: Element, style: CSSStyleDeclaration): string[] {
    const kind = element.localName;
    const stroked = style.stroke !== "none" && Number.parseFloat(style.strokeWidth) > 0;
    const properties = ["opacity"];
    if (kind === "text" || kind === "tspan") {
      properties.push(...Object.keys(common), ...Object.keys(letters));
      properties.push("stroke", ...(stroked ? ["stroke-width"] : []));
    }
    if (shapes.has(kind)) {
      properties.push("fill", "fill-opacity", "stroke", ...Object.keys(markers));
      if (stroked) properties.push(...Object.keys(lines).slice(1));
    }
    if (kind === "rect") properties.push("rx", ...(style.rx === style.ry ? [] : ["ry"]));
    if (kind === "stop") properties.push("stop-color", "stop-opacity");
    return properties;
  }

  /** A diagram has few different values, and thousands of places that have one. */
  const written: Record<string, Record<string, string>> = {};

  function valueOf(style: CSSStyleDeclaration, property: string): string {
    const computed = style.getPropertyValue(property);
    return ((written[property] ??= {})[computed] ??= attributeFor(property, computed));
  }

  function attributeFor(property: string, computed: string): string {
    if (["fill", "stroke", "stop-color"].includes(property)) return adaptColour(computed, palette);
    const plain = computed
      .replaceAll(/(\d)px/g, "$1")
      .replaceAll(", ", " ")
      .replaceAll('"', "");
    // Mermaid's ways to say solid.
    return property === "stroke-dasharray" && /^(?:0|1 0)$/.test(plain) ? "none" : plain;
  }

  /** Words of one text that are written alike look alike. */
  const words = new WeakMap<Element, Map<string, [string, string][]>>();

  function readingOf(element: SVGElement): [string, string][] {
    const { parentElement } = element;
    if (!parentElement || !element.classList.contains("text-inner-tspan"))
      return attributesOf(element);
    let alike = words.get(parentElement);
    if (!alike) words.set(parentElement, (alike = new Map()));
    const how = ["class", "style", "font-style", "font-weight", "fill"]
      .map((name) => element.getAttribute(name))
      .join("|");
    let reading = alike.get(how);
    if (!reading) alike.set(how, (reading = attributesOf(element)));
    return reading;
  }

  function attributesOf(element: SVGElement): [string, string][] {
    const style = getComputedStyle(element);
    const isHidden = style.display === "none" || style.visibility === "hidden";
    if (isHidden && element.localName !== "g") return [["display", "none"]];
    const inText = element.localName === "tspan" ? element.parentElement : null;
    const inherited = inText && getComputedStyle(inText);
    const attributes = propertiesOf(element, style)
      .map((property): [string, string] => [property, valueOf(style, property)])
      .filter(([property, value]) => {
        const passedOn = inherited && property !== "opacity" && property !== "dominant-baseline";
        return value !== (passedOn ? valueOf(inherited, property) : unwritten[property]);
      });
    if (element.localName === "text" && /mono|courier/i.test(style.fontFamily)) {
      attributes.push(["font-family", "var(--mono)"]);
    }
    return attributes;
  }

  // All is read before anything is written: a change would show in what is read next.
  const elements = [...svg.querySelectorAll<SVGElement>("*")];
  const readings = elements.map(readingOf);
  for (const sheet of svg.querySelectorAll("style")) sheet.remove();
  elements.forEach((element, index) => {
    for (const name of element.getAttributeNames()) {
      if (replaced.has(name)) element.removeAttribute(name);
    }
    for (const [name, value] of readings[index] ?? []) element.setAttribute(name, value);
  });
  svg.removeAttribute("style");
  for (const [name, value] of Object.entries(common)) svg.setAttribute(name, value);
};
