/**
 * The site's colours as Mermaid sees them.
 *
 * Mermaid's theme takes no CSS variables, so it is given the light theme's values, and each of them becomes
 * its variable again in the drawn SVG. A copied source therefore looks right outside the site, too.
 */
import type { MermaidConfig } from "mermaid";
import { colours, strong, tints } from "./colours.ts";

function numbered(prefix: string, values: readonly string[], first = 0): Record<string, string> {
  return Object.fromEntries(values.map((value, index) => [`${prefix}${index + first}`, value]));
}

const themeVariables = {
  background: colours.panel,
  primaryColor: colours.panel,
  primaryBorderColor: colours["rule-strong"],
  primaryTextColor: colours.ink,
  secondaryColor: colours.sunk,
  secondaryBorderColor: colours["rule-strong"],
  secondaryTextColor: colours.ink,
  tertiaryColor: colours.paper,
  tertiaryBorderColor: colours.rule,
  tertiaryTextColor: colours["ink-2"],
  lineColor: colours["ink-3"],
  textColor: colours.ink,
  titleColor: colours.ink,
  edgeLabelBackground: colours.panel,
  clusterBkg: colours.paper,
  clusterBorder: colours.rule,
  noteBkgColor: colours["lane-b-soft"],
  noteBorderColor: colours["rule-strong"],
  noteTextColor: colours.ink,
  actorBkg: colours.panel,
  actorBorder: colours["rule-strong"],
  actorLineColor: colours["rule-strong"],
  signalColor: colours["ink-2"],
  activationBkgColor: colours.sunk,
  activationBorderColor: colours["rule-strong"],
  labelBoxBkgColor: colours.sunk,
  labelBoxBorderColor: colours["rule-strong"],
  errorBkgColor: colours["lane-b-soft"],
  errorTextColor: colours.bad,
  sequenceNumberColor: colours.panel,
  critBkgColor: colours["bad-soft"],
  critBorderColor: colours.bad,
  doneTaskBkgColor: colours.sunk,
  doneTaskBorderColor: colours["rule-strong"],
  activeTaskBkgColor: colours["lane-a-soft"],
  activeTaskBorderColor: colours["lane-a"],
  taskBkgColor: colours["lane-a-soft"],
  taskBorderColor: colours["lane-a"],
  gridColor: colours.rule,
  scaleLabelColor: colours.ink,
  commitLabelColor: colours.ink,
  commitLabelBackground: colours.sunk,
  pieOpacity: "1",
  pieStrokeColor: colours["rule-strong"],
  pieOuterStrokeColor: colours["rule-strong"],
  pieStrokeWidth: "1px",
  pieOuterStrokeWidth: "1px",
  xyChart: { plotColorPalette: strong.join(",") },
  ...numbered("pie", tints, 1),
  ...numbered("cScale", tints),
  ...numbered(
    "cScaleLabel",
    tints.map(() => colours.ink),
  ),
  ...numbered("fillType", tints.slice(0, 8)),
  ...numbered("git", strong),
  ...numbered("gitInv", strong),
  ...numbered(
    "gitBranchLabel",
    strong.map(() => colours.panel),
  ),
};

/**
 * Sizes the text as the site's style sheet does; measuring and showing must agree. The mark of
 * today would make a drawing depend on the day it was made.
 */
const themeCSS = `
  svg, text { font-weight: 500 }
  .text-inner-tspan[font-weight="normal"] { font-weight: inherit }
  .edgeLabel text { font-size: 12.5px; font-weight: 450; fill: ${colours["ink-2"]} }
  .edgeLabel rect { opacity: 1 }
  .messageText, .loopText, .loopText tspan { paint-order: stroke; stroke: ${colours.panel}; stroke-width: 5px }
  .actor-line, .loopLine, .actor-man line { stroke-width: 1px }
  .today { display: none }
  text.journey-section, text.task { fill: ${colours.ink} }
  ${strong.map((colour, index) => `.radarCurve-${index}, .radarLegendBox-${index} { fill: ${colour}; stroke: ${colour}; fill-opacity: 0.12 }`).join("\n  ")}
  .cluster rect { rx: 6px }
  .cluster-label text { font-size: 12px; font-weight: 550; fill: ${colours["ink-3"]} }
`;

export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
  handDrawnSeed: 1,
  securityLevel: "strict",
  deterministicIds: true,
  htmlLabels: false,
  layout: "dagre",
  look: "classic",
  theme: "base",
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontSize: 14,
  maxEdges: 5000,
  maxTextSize: 500_000,
  themeVariables: {
    fontFamily: '"Inter Variable", system-ui, sans-serif',
    fontSize: "14px",
    ...themeVariables,
  },
  themeCSS,
  flowchart: {
    curve: "basis",
    padding: 12,
    diagramPadding: 8,
    nodeSpacing: 24,
    rankSpacing: 88,
    wrappingWidth: 280,
    minNodeWidth: 80,
    subGraphTitleMargin: { top: 6, bottom: 2 },
  },
  state: { minNodeWidth: 0 },
  journey: { textPlacement: "tspan", sectionColours: [colours.ink] },
  sequence: {
    mirrorActors: false,
    width: 120,
    height: 42,
    actorMargin: 56,
    diagramMarginX: 8,
    diagramMarginY: 8,
    messageMargin: 30,
    boxMargin: 8,
    noteMargin: 8,
    actorFontWeight: 500,
    messageFontSize: 13,
    noteFontSize: 13,
  },
};
