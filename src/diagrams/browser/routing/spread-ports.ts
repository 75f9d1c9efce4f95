/** Spreads the lines that share a side of a box, in the order of where they go. Self-contained (see step.ts). */
import type { Port } from "./line.ts";

export function spreadPorts(ports: Port[]): void {
  const [margin, closest, widest] = [6, 7, 18];
  const sides = new Map<string, Port[]>();
  for (const port of ports) {
    const key = `${port.along} ${port.box.top} ${port.box.start}`;
    sides.set(key, [...(sides.get(key) ?? []), port]);
  }
  for (const side of sides.values()) {
    side.sort((one, other) => one.towards.across - other.towards.across);
    const allStraight = side.every(({ hasLevel, box, towards: { across } }, index) => {
      const before = side[index - 1]?.towards.across ?? Number.NEGATIVE_INFINITY;
      return (
        hasLevel &&
        across > box.top + margin &&
        across < box.bottom - margin &&
        across - before > closest
      );
    });
    for (const [index, port] of side.entries()) {
      const { top, bottom } = port.box;
      const gap = Math.min(widest, (bottom - top - 2 * margin) / Math.max(1, side.length - 1));
      const even = (top + bottom) / 2 + (index - (side.length - 1) / 2) * gap;
      port.across = allStraight ? port.towards.across : even;
    }
  }
}
