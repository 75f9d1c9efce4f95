/**
 * Writes what the style sheet inside the SVG says as presentation attributes and drops the sheet: a strict
 * Content-Security-Policy allows neither `<style>` nor `style="…"`. Must be one self-contained function (see step.ts).
 */
import type { Step } from "./step.ts";

export const stylesToAttributes: Step = function stylesToAttributes(svg, { palette }) {
  const paint = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "fill-opacity", "stroke-opacity"];
  const letters = ["fill", "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "text-decoration-line"];
  const markers = ["marker-start", "marker-mid", "marker-end"];
  /** What most of a diagram's text has; said once, on the root. */
  const common: Record<string, string> = { fill: "var(--ink)", "font-size": "14", "font-weight": "500", "text-anchor": "middle" };
  const every = new Set([...paint, "rx", "ry", ...letters, ...markers, "font-family", "opacity", "stop-color", "stop-opacity", "text-decoration", "color"]);

  /** Colours outside the palette keep their hue and swap light for dark with the theme. */
  function adaptive(colour: string): string {
    const known = palette[colour];
    if (known) return known;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/^rgba?\((.*)\)$/)?.[1] ?? "").split(/[\s,/]+/).map(Number);
    if (!colour.startsWith("rgb") || alpha === 0) return colour.startsWith("rgb") ? "none" : colour.replaceAll('"', "");
    const [most, least] = [Math.max(red, green, blue) / 255, Math.min(red, green, blue) / 255];
    const [lightness, spread] = [(most + least) / 2, most - least];
    const hue =
      spread === 0 ? 0
      : most === red / 255 ? ((green - blue) / 255 / spread + 6) % 6
      : most === green / 255 ? (blue - red) / 255 / spread + 2
      : (red - green) / 255 / spread + 4;
    const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
    const dark = `hsl(${Math.round(hue * 60)} ${Math.round(saturation * 60)}% ${Math.round(Math.min(88, Math.max(16, 100 - lightness * 100)))}%${alpha < 1 ? ` / ${alpha}` : ""})`;
    return `light-dark(${colour.replaceAll(", ", ",")},${dark})`;
  }

  function value(style: CSSStyleDeclaration, property: string): string {
    const computed = style.getPropertyValue(property);
    if (property === "fill" || property === "stroke" || property === "stop-color") return adaptive(computed);
    const plain = computed.replaceAll(/(\d)px/g, "$1").replaceAll(", ", " ").replaceAll('"', "");
    return property === "stroke-dasharray" && /^(?:0|1 0)$/.test(plain) ? "none" : plain;
  }

  const initial: Record<string, string> = {
    ...Object.fromEntries(markers.map((marker) => [marker, "none"])),
    stroke: "none", "stroke-width": "1", "stroke-dasharray": "none", "stroke-linecap": "butt", "stroke-linejoin": "miter",
    opacity: "1", "fill-opacity": "1", "stroke-opacity": "1", "stop-color": "var(--ink)", "stop-opacity": "1", rx: "auto", ry: "auto",
    "font-style": "normal", "dominant-baseline": "auto", "text-decoration-line": "none", ...common,
  };
  const planned: [Element, [string, string][]][] = [];
  for (const element of svg.querySelectorAll<SVGElement>("*")) {
    const style = getComputedStyle(element);
    if (style.display === "none" || (style.visibility === "hidden" && element.localName !== "g")) {
      planned.push([element, [["display", "none"]]]);
      continue;
    }
    const isText = element.localName === "text" || element.localName === "tspan";
    const isShape = ["path", "rect", "line", "circle", "ellipse", "polygon", "polyline"].includes(element.localName);
    const parentText = element.localName === "tspan" && element.parentElement ? getComputedStyle(element.parentElement) : undefined;
    const attributes: [string, string][] = [];
    const wanted = [
      ...(isText ? letters : []),
      ...(isText && style.stroke !== "none" && Number.parseFloat(style.strokeWidth) > 0 ? ["stroke", "stroke-width"] : []),
      ...(isShape ? [...paint, ...markers] : []),
      ...(element.localName === "rect" ? (style.rx === style.ry ? ["rx"] : ["rx", "ry"]) : []),
      ...(element.localName === "stop" ? ["stop-color", "stop-opacity"] : []),
      "opacity",
    ];
    for (const property of wanted) {
      const own = value(style, property);
      const base = property === "opacity" ? "1" : parentText ? value(parentText, property) : initial[property];
      if (own !== base) attributes.push([property, own]);
    }
    if (isText && !parentText && /mono|courier/i.test(style.fontFamily)) attributes.push(["font-family", "var(--mono)"]);
    if (isShape && style.stroke === "none") planned.push([element, attributes.filter(([name]) => name === "stroke" || !name.startsWith("stroke"))]);
    else planned.push([element, attributes]);
  }

  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const [element, attributes] of planned) {
    for (const name of every) element.removeAttribute(name);
    element.removeAttribute("style");
    for (const [name, own] of attributes) element.setAttribute(name, own);
  }
  svg.removeAttribute("style");
  for (const [name, own] of Object.entries(common)) svg.setAttribute(name, own);
};
