/** Where something stands within a block of HTML. */
import { type Node, placeOf, startOf } from "../tree.ts";

export type Point = { line: number; column: number; offset: number };

/** Asked in the order of the text, so that each line is counted once. */
export function pointsFrom(html: string, block: Node): (at: number) => Point {
  const { line: firstLine, column: firstColumn } = placeOf(block);
  let [line, lineStart] = [firstLine, 1 - firstColumn];
  return (at) => {
    for (let next = html.indexOf("\n", Math.max(0, lineStart)); next >= 0 && next < at;) {
      line += 1;
      lineStart = next + 1;
      next = html.indexOf("\n", lineStart);
    }
    return { line, column: at - lineStart + 1, offset: startOf(block) + at };
  };
}
