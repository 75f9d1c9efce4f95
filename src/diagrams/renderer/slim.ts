/** The browser's SVG → what stands in the page: short numbers, ids that are unique there, a name and a description. */
import { optimize } from "svgo";

export interface Naming {
  idPrefix: string;
  title: string;
  description?: string;
}

export function slim(svg: string, naming: Naming): string {
  const { data } = optimize(svg, {
    floatPrecision: 1,
    plugins: [
      {
        name: "preset-default",
        params: {
          overrides: {
            cleanupIds: false,
            removeDesc: false,
            // It knows links by their old spelling only.
            removeUnknownsAndDefaults: { unknownAttrs: false },
            // Order is depth: shapes may not change places with text.
            mergePaths: false,
            // It takes transparent lines for hidden ones; they widen what a pointer can hit.
            removeHiddenElems: false,
            removeUselessStrokeAndFill: false,
          },
        },
      },
      { name: "cleanupIds", params: { minify: true } },
      { name: "prefixIds", params: { prefix: naming.idPrefix, delim: "-" } },
      "removeXMLNS",
      "removeXlink",
    ],
  });
  return named(data, naming);
}

/** An image to assistive technology, unless there are links in it, which an image would hide. */
function named(svg: string, { idPrefix, title, description }: Naming): string {
  const role = svg.includes("<a ") ? "group" : "img";
  const parts = [`<title id="${idPrefix}-title">${escape(title)}</title>`];
  const references = [`aria-labelledby="${idPrefix}-title"`];
  if (description) {
    parts.push(`<desc id="${idPrefix}-desc">${escape(description)}</desc>`);
    references.push(`aria-describedby="${idPrefix}-desc"`);
  }
  return svg.replace(
    /^<svg([^>]*)>/,
    `<svg role="${role}" ${references.join(" ")}$1>${parts.join("")}`,
  );
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("$", "&#36;");
}
