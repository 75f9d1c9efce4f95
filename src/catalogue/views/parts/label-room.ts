/** How wide the labels of a contract's lanes are: its cards lie side by side and in rows, and keep to one width. */
import type { Lane } from "./lanes.ts";

export type LabelRoom = "short" | "medium" | "long";

/** In letters, as the widths in `lanes.css` hold them in one line. */
const most = { short: 12, medium: 17 };

/** What a lane's answer for an outage stands beside. */
export function downLabel(name: string): string {
  return `${name} down`;
}

export function labelRoom(lanes: readonly Lane[]): LabelRoom {
  const named = lanes
    .filter(({ state }) => state === "active")
    .flatMap(({ from, to, giverUnavailable }) => [
      to.name,
      ...(giverUnavailable === undefined ? [] : [from.name]),
    ]);
  const longest = Math.max(0, ...named.map((name) => downLabel(name).length));
  if (longest <= most.short) return "short";
  return longest <= most.medium ? "medium" : "long";
}
