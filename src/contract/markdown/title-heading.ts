/** On which line a document's title stands. */
import { namesInTitle } from "../names/names.ts";
import { withoutTurns } from "../text/writing-direction.ts";
import { attributesBehind } from "./heading-attributes.ts";
import { childrenOf, type Node, placeOf, plainText } from "./tree.ts";

/** What stands further down is no document's title. */
const mostInFront = 50;

/** The first H1 that names a pair, else the first H1. */
export function titleLineAmong(blocks: readonly Node[]): number | undefined {
  const topmost = blocks.filter((block) => block.type === "heading" && block.depth === 1);
  const inFront = topmost.slice(0, mostInFront);
  const title = inFront.find((heading) => namesInTitle(headingOf(heading))) ?? topmost[0];
  return title && placeOf(title).line;
}

/** Its words in one line. */
export function headingOf(block: Node): string {
  return headingParts(block).words;
}

export interface HeadingParts {
  words: string;
  /** With its attributes, where it has some. */
  written?: string;
  /** The one its author has given it. */
  id?: string;
}

export function headingParts(block: Node): HeadingParts {
  const words = withoutTurns(plainText(block).replace(/\s+/g, " ").trim());
  const last = childrenOf(block).at(-1);
  const isBehind = last?.type === "text" && attributesBehind(` ${last.value}`) !== undefined;
  const found = isBehind ? attributesBehind(words) : undefined;
  return found ? { ...found, written: words } : { words };
}
