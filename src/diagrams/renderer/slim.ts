/** The browser's SVG → what stands in the page: short numbers, ids that are unique there, a name and a description. */
import { optimize, type PluginConfig } from "svgo";
import { presentation } from "../presentation.ts";

export interface Naming {
  idPrefix: string;
  title: string;
  description?: string;
}

/**
 * Of svgo's preset, in its order, what finds something to do in a drawing of Mermaid's after our own steps. Left out on
 * purpose: `mergePaths`, because order is depth and shapes may not change places with text; `removeHiddenElems` and
 * `removeUselessStrokeAndFill`, which take for hidden the transparent lines that widen what a pointer can hit.
 */
const shortening: readonly PluginConfig[] = [
  "cleanupNumericValues",
  // It knows links by their old spelling only.
  { name: "removeUnknownsAndDefaults", params: { unknownAttrs: false } },
  "removeNonInheritableGroupAttrs",
  "convertShapeToPath",
  "convertEllipseToCircle",
  "moveElemsAttrsToGroup",
  "moveGroupAttrsToElems",
  "collapseGroups",
  "convertPathData",
  "convertTransform",
  "sortAttrs",
];

export function slim(svg: string, naming: Naming): string {
  const { data } = optimize(svg, {
    floatPrecision: 1,
    plugins: [
      ...shortening,
      { name: "cleanupIds", params: { minify: true } },
      { name: "prefixIds", params: { prefix: naming.idPrefix, delim: "-" } },
      "removeXMLNS",
    ],
  });
  return named(data, naming);
}

function named(svg: string, { idPrefix, title, description }: Naming): string {
  const ids = {
    title: `${idPrefix}-title`,
    ...(description ? { description: `${idPrefix}-desc` } : {}),
  };
  const attributes = presentation(/<a [^>]*href=/.test(svg), ids).map(
    ([name, value]) => `${name}="${value}"`,
  );
  const parts = [
    `<title id="${ids.title}">${escape(title)}</title>`,
    ...(description ? [`<desc id="${ids.description}">${escape(description)}</desc>`] : []),
  ];
  return svg.replace(/^<svg([^>]*)>/, `<svg ${attributes.join(" ")}$1>${parts.join("")}`);
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("$", "&#36;");
}
