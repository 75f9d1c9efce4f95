/** What a benchmark prints: one table a section, each figure beside the goal it is held against. */

export interface Figure {
  what: string;
  value: number;
  unit: "s" | "ms" | "×" | "bytes" | "KB" | "MB" | "";
  /** The most it may be; figures without a goal are there to be read. */
  goal?: number;
}

export interface Section {
  title: string;
  figures: Figure[];
}

export function asMarkdown(sections: readonly Section[]): string {
  return sections.map(({ title, figures }) => `## ${title}\n\n${table(figures)}\n`).join("\n");
}

function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, goal }) => [
    what,
    shown(value, unit),
    goal === undefined ? "" : `≤ ${shown(goal, unit)}`,
    goal === undefined ? "" : value <= goal ? "met" : "**missed**",
  ]);
  return [["What", "Figure", "Goal", ""], ["---", "--:", "--:", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function shown(value: number, unit: Figure["unit"]): string {
  const digits = Number.isInteger(value) ? 0 : value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toLocaleString("en-GB", { maximumFractionDigits: digits, minimumFractionDigits: 0 })} ${unit}`.trim();
}
