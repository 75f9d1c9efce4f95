/** "order.placed" over ": a customer has ordered", and `<dt>` with `<dd>`: events as the terms of a list of definitions. */
import { isEventName } from "../calls/event-names.ts";
import { definitionsIn } from "../../markdown/definitions.ts";
import { markdownInHtml } from "../../markdown/html/html-words.ts";
import { linesOf } from "../../markdown/lines.ts";
import { oneLine } from "../../markdown/source.ts";
import { type Node, placeOf, plainText, sourceOf } from "../../markdown/tree.ts";
import type { Place } from "../../model/document.ts";

interface Defined {
  name: string;
  description: string;
  place: Place;
}

/** Those of a section's own blocks. */
export function eventsDefined(blocks: readonly Node[], text: string): Defined[] {
  return blocks.flatMap((block, index) => {
    if (block.type === "html") return inElement(block);
    return block.type === "paragraph" ? inParagraph(block, blocks[index + 1], text) : [];
  });
}

const startsDefinition = /^:[ \t]+(?=\S)/u;
const secondLine = /\n[ \t>]*:[ \t]/u;

function inParagraph(block: Node, next: Node | undefined, text: string): Defined[] {
  const source = sourceOf(block, text);
  if (secondLine.test(source))
    return definitionsIn(linesOf(block, text), text).flatMap(({ term, value, lines }) => {
      const [first] = lines[0].nodes;
      const inCode = lines[0].nodes.length === 1 && first?.type === "inlineCode";
      return inCode || isEventName(term)
        ? [{ name: term, description: value, place: placeOf(first ?? block) }]
        : [];
    });
  if (next?.type !== "paragraph" || source.includes("\n")) return [];
  const definition = sourceOf(next, text);
  const name = plainText(block).trim();
  const inCode = /^`[^`]+`$/u.test(source.trim());
  return startsDefinition.test(definition) && (inCode || isEventName(name))
    ? [
        {
          name,
          description: oneLine(definition.replace(startsDefinition, "")),
          place: placeOf(block),
        },
      ]
    : [];
}

/** What is longer is a page. */
const longest = 20_000;
const comment = /<!--[^]*?-->/g;
const pair = /<dt(?:\s[^<>]*)?>([^]*?)<\/dt\s*>\s*<dd(?:\s[^<>]*)?>([^]*?)<\/dd\s*>/gi;

function inElement(block: Extract<Node, { type: "html" }>): Defined[] {
  if (block.value.length > longest || !/<dt[\s>]/i.test(block.value)) return [];
  return [...block.value.replace(comment, "").matchAll(pair)].flatMap(([, term, definition]) => {
    const { text, markdown } = markdownInHtml(term ?? "");
    const isName = /^`[^`]+`$/u.test(markdown) || isEventName(text);
    const description = markdownInHtml(definition ?? "").markdown;
    return isName ? [{ name: text, description, place: placeOf(block) }] : [];
  });
}
