/** A fence that the next code's fence closes, since its own is missing: what lies between them is taken for code. */
import type { Problem } from "../model/document.ts";
import { type Node, placeOf } from "./tree.ts";

/** Languages in which no line can be a heading: elsewhere `#` begins a comment. */
const withoutComments = /^(?:json[5c]?|jsonl|ndjson|[jt]sx?|javascript|typescript|java|xml|html)$/i;
const heading = /^ {0,3}#{1,6} +\S/;
/** Not behind a star, as in a comment of several lines. */
const label = /^\s*(?:[-+]\s+)?\*\*\p{L}[^*]{0,80}(?::\*\*|\*\*:)/u;
const openingFence = /^ {0,3}(?:`{3,}|~{3,})\s*[a-z]/i;

type Code = Extract<Node, { type: "code" }>;

/** @param fence its opening marks */
export function lateFence(node: Code, fence: string): Problem[] {
  if (!withoutComments.test(node.lang ?? "")) return [];
  const lines = node.value.split(/\r\n|\n/);
  const index = firstOutside(lines);
  const swallowed = lines[index];
  if (swallowed === undefined) return [];
  const place = placeOf(node);
  const line = place.line + 1 + index;
  const end = place.line + 1 + lines.length;
  return [
    {
      rule: "fence-open",
      place,
      message: `This fence is closed by line ${end} only, so “${swallowed.trim().slice(0, 60)}” on line ${line} is code, with all that lies between.`,
      hint: `Add a line of ${fence} where the code ends, above line ${line}.`,
      ...(lines.some((each) => heading.test(each)) && { hidesRest: true }),
    },
  ];
}

/** The first line that is a contract's, not the code's; a text within backticks may hold Markdown. */
function firstOutside(lines: readonly string[]): number {
  let isText = false;
  return lines.findIndex((line) => {
    if (openingFence.test(line)) return true;
    if (!isText && (heading.test(line) || label.test(line))) return true;
    if ((line.split("`").length - 1) % 2 === 1) isText = !isText;
    return false;
  });
}
