/** What a label that names a direction says on its lines: what stands behind it, then the facts right below. */
import { boldInFront } from "../../markdown/bold.ts";
import { labelOfLine } from "../../markdown/labels/label-line.ts";
import type { Line } from "../../markdown/lines.ts";
import { broken, listOfOne, nodeOf } from "../../markdown/made-nodes.ts";
import type { Node } from "../../markdown/tree.ts";
import { labelKeyOf } from "../../vocabulary/vocabulary.ts";

/** What stands on its own line, with what that runs on to, is a list of one item: facts in a few words are read in lists. */
export function saidBehindLabel([own, ...below]: readonly Line[], text: string): Node[] {
  if (isBlank(own)) return below.length > 0 ? [paragraphOf(below)] : [];
  const end = below.findIndex((line) => boldInFront(line.nodes) || isPlainFact(line, text));
  const runOn = end < 0 ? below.length : end;
  const first = [own, ...below.slice(0, runOn)].flatMap((line) => line?.nodes ?? []);
  return [listOfOne(first), ...factsOn(below.slice(runOn), text)];
}

const isBlank = (line: Line | undefined) =>
  !line?.nodes.some((node) => node.type !== "text" || node.value.trim() !== "");

/** "fallback: by hand" */
function isPlainFact({ nodes }: Line, text: string): boolean {
  const [lead] = nodes;
  if (lead?.type !== "text" || !/[:：]/u.test(lead.value)) return false;
  return labelOfLine({ nodes }, text, (name) => labelKeyOf(name) !== undefined) !== undefined;
}

/** Without bold, and but one, they are labels only in a list. */
function factsOn(lines: readonly Line[], text: string): Node[] {
  const [first] = lines;
  if (!first) return [];
  if (boldInFront(first.nodes)) return [paragraphOf(lines)];
  const items: Line[][] = [];
  for (const line of lines) {
    if (boldInFront(line.nodes) || isPlainFact(line, text)) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return [
    nodeOf(
      "list",
      items.map((item) => nodeOf("listItem", [paragraphOf(item)])),
    ),
  ];
}

const paragraphOf = (lines: readonly Line[]) => nodeOf("paragraph", broken(lines));
