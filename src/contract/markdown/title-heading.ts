/** On which line a document's title stands. */
import { namesInTitle } from "../names/names.ts";
import { type Node, placeOf, plainText } from "./tree.ts";

/** What stands further down is no document's title. */
const mostInFront = 50;

/** The first H1 that names a pair, else the first H1. */
export function titleLineAmong(blocks: readonly Node[]): number | undefined {
  const topmost = blocks.filter((block) => block.type === "heading" && block.depth === 1);
  const inFront = topmost.slice(0, mostInFront);
  const title = inFront.find((heading) => namesInTitle(headingOf(heading))) ?? topmost[0];
  return title && placeOf(title).line;
}

/** In one line. */
export function headingOf(block: Node): string {
  return plainText(block).replace(/\s+/g, " ").trim();
}
