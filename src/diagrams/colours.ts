/** The site's tokens, by the value they have in the light theme. */
export const colours = {
  panel: "#ffffff",
  paper: "#fcfbf8",
  sunk: "#f5f3ed",
  rule: "#e4e0d6",
  "rule-strong": "#cbc5b7",
  ink: "#1c2430",
  "ink-2": "#485261",
  "ink-3": "#626a76",
  link: "#0b5f6b",
  "lane-a": "#1d5fa8",
  "lane-a-soft": "#edf4fc",
  "lane-b": "#a8500b",
  "lane-b-soft": "#fdf3e8",
  "lane-other": "#6a4a9c",
  "lane-other-soft": "#f4f0fb",
  good: "#2c6e3f",
  "good-soft": "#edf6ee",
  warn: "#855700",
  "warn-soft": "#fdf5df",
  bad: "#a3222b",
  "bad-soft": "#fcefee",
} as const;

/** For areas side by side, such as the slices of a pie; text stands on them. */
export const tints = [
  colours["lane-a-soft"],
  colours["lane-b-soft"],
  colours["good-soft"],
  colours["lane-other-soft"],
  colours["warn-soft"],
  colours["bad-soft"],
  "#e3f2f3",
  "#ecebe4",
  "#e4e8fa",
  "#fbe6f0",
  "#eaf3d5",
  "#f3e7db",
];

/** For lines side by side, such as the branches of a history. */
export const strong = [
  colours["lane-a"],
  colours["lane-b"],
  colours.good,
  colours["lane-other"],
  colours.warn,
  colours.bad,
  colours.link,
  colours["ink-2"],
];

/** Computed colours (`rgb(…)`) to the tokens they stand for; black is what Mermaid falls back to for text. */
export const palette: Record<string, string> = Object.fromEntries([
  ["rgb(0, 0, 0)", "var(--ink)"],
  ...Object.entries(colours).map(([token, hex]) => [computed(hex), `var(--${token})`]),
]);

function computed(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(", ")})`;
}
