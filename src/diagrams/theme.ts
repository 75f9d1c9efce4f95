/**
 * The site's colours as Mermaid sees them.
 *
 * Mermaid's theme takes no CSS variables, so it is given the light theme's values, and each of them becomes
 * its variable again in the drawn SVG. A copied source therefore looks right outside the site, too.
 */
import type { MermaidConfig } from "mermaid";

export const colours = {
  panel: "#ffffff",
  paper: "#fcfbf8",
  sunk: "#f4f2ec",
  rule: "#e2ded4",
  "rule-strong": "#c9c3b4",
  ink: "#1c2430",
  "ink-2": "#4b5563",
  "ink-3": "#656d79",
  link: "#0b5f6b",
  "lane-a": "#1d5fa8",
  "lane-a-soft": "#eaf2fb",
  "lane-b": "#a8500b",
  "lane-b-soft": "#fdf1e4",
  good: "#2c6e3f",
  warn: "#8a5a00",
  bad: "#a3222b",
} as const;

const tints = [
  colours["lane-a-soft"],
  colours["lane-b-soft"],
  "#e7f3ea",
  "#f2eaf8",
  "#faf3d8",
  "#f9e7e8",
  "#e3f2f3",
  "#efefe9",
  "#e8ebfa",
  "#fbe9f1",
  "#eef5dc",
  "#f3ebe3",
];
const strong = [colours["lane-a"], colours["lane-b"], colours.good, "#74489d", colours.warn, colours.bad, colours.link, colours["ink-2"]];

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
  scaleLabelColor: colours.ink,
  commitLabelColor: colours.ink,
  commitLabelBackground: colours.sunk,
  pieOpacity: "1",
  pieStrokeColor: colours["rule-strong"],
  pieOuterStrokeColor: colours["rule-strong"],
  pieStrokeWidth: "1px",
  pieOuterStrokeWidth: "1px",
  ...numbered("pie", tints, 1),
  ...numbered("cScale", tints),
  ...numbered("cScaleLabel", tints.map(() => colours.ink)),
  ...numbered("fillType", tints.slice(0, 8)),
  ...numbered("git", strong),
  ...numbered("gitInv", strong),
  ...numbered("gitBranchLabel", strong.map(() => colours.panel)),
};

/** Sizes the text as the site's style sheet does; measuring and showing must agree. */
const themeCSS = `
  svg, text { font-weight: 500 }
  .text-inner-tspan[font-weight="normal"] { font-weight: inherit }
  .edgeLabel text { font-size: 12.5px; font-weight: 450; fill: ${colours["ink-2"]} }
  .edgeLabel rect { opacity: 1 }
  .cluster-label text { font-size: 12px; font-weight: 550; fill: ${colours["ink-3"]} }
`;

export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
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
  themeVariables: { fontFamily: '"Inter Variable", system-ui, sans-serif', fontSize: "14px", ...themeVariables },
  themeCSS,
  flowchart: { curve: "basis", padding: 16, diagramPadding: 8, nodeSpacing: 28, rankSpacing: 48, wrappingWidth: 220, minNodeWidth: 96 },
  sequence: { actorFontSize: 14, messageFontSize: 13, noteFontSize: 13, mirrorActors: false },
};

/** Computed colours (`rgb(…)`) to the variables they stand for; black is what Mermaid falls back to for text. */
export const palette: Record<string, string> = Object.fromEntries([
  ["rgb(0, 0, 0)", "var(--ink)"],
  ...Object.entries(colours).map(([token, hex]) => [computed(hex), `var(--${token})`]),
]);

function computed(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
