/** How each kind of node and edge looks, in Mermaid's terms. */
import { colours } from "../colours.ts";

const rounded = "rx:6px,ry:6px";

/** The sides look like any system; the drawer adds their lane's mark to their upper edge. */
const definitions = {
  system: `fill:${colours.panel},stroke:${colours["rule-strong"]},${rounded}`,
  sideA: `stroke:${colours["rule-strong"]}`,
  sideB: `stroke:${colours["rule-strong"]}`,
  sideOther: `stroke:${colours["rule-strong"]}`,
  subject: `fill:${colours.panel},stroke:${colours.ink},stroke-width:1.75px,${rounded}`,
  external: `fill:${colours.panel},stroke:${colours["ink-3"]},stroke-dasharray:4 3,${rounded}`,
  domain: `fill:${colours.sunk},stroke:${colours["rule-strong"]},${rounded}`,
  resource: `fill:${colours.sunk},stroke:${colours["rule-strong"]},rx:24px,ry:24px`,
  subjectResource: `fill:${colours.sunk},stroke:${colours.ink},stroke-width:1.75px,rx:24px,ry:24px`,
  laneA: `stroke:${colours["lane-a"]},stroke-width:1.75px`,
  laneB: `stroke:${colours["lane-b"]},stroke-width:1.75px`,
  laneOther: `stroke:${colours["lane-other"]},stroke-width:1.75px`,
  connection: `stroke:${colours["ink-3"]},stroke-width:1.25px`,
  access: `stroke:${colours["ink-3"]},stroke-width:1.25px,stroke-dasharray:2 4`,
  planned: "stroke-dasharray:7 5",
  backwards: "marker-end:none",
} as const;

export type Style = keyof typeof definitions;

export function styleDefinition(style: Style): string {
  return definitions[style];
}
