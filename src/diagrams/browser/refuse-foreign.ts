/**
 * Our own diagrams skip Mermaid's sanitiser, a tenth of a drawing's time: their text is escaped before Mermaid sees it.
 * What they may consist of is known, so anything else is a mistake of ours, and no picture is better than that one.
 * Self-contained (see step.ts).
 */
import type { Step } from "./step.ts";

export const refuseForeign: Step = function refuseForeign(svg, { isOurs }) {
  if (!isOurs) return;
  const known = new Set(
    "svg g defs marker a title text tspan path rect line circle ellipse polygon polyline".split(
      " ",
    ),
  );
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    if (!known.has(element.localName)) throw new Error(`It would hold a <${element.localName}>.`);
    const name = element.getAttributeNames().find((name) => /^on|^style$/i.test(name));
    if (name !== undefined) throw new Error(`It would hold the attribute ${name}.`);
    if (/^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute("href") ?? ""))
      throw new Error("It would hold a link that runs a script.");
  }
};
