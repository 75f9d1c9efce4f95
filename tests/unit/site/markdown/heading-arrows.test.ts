import { expect, test } from "vitest";
import { headingArrows } from "../../../../src/site/markdown/heading-arrows.ts";
import { treeOf } from "../../../../src/site/markdown/page.ts";
import { classesOf, elementsIn, textOf } from "../../../../src/site/markdown/tree.ts";

const kept = (markdown: string) => {
  const tree = treeOf(markdown, "markdown");
  const before = textOf(tree);
  headingArrows({ tree });
  expect(textOf(tree)).toBe(before);
  const spans = elementsIn(tree, "span").filter(({ node }) => classesOf(node).includes("nowrap"));
  return spans.map(({ node }) => textOf(node));
};

test.each([
  ["## Pump -> Greenhouse", ["->"]],
  ["## *Pump <-> Greenhouse*", ["<->"]],
  ["### A => `b-->c` <- D", ["=>", "-->", "<-"]],
  ["## Pump → Greenhouse, well-known", []],
  ["a -> b in a text", []],
])("of %j the arrows %j stay whole, and the words the same", (markdown, arrows) =>
  expect(kept(markdown)).toEqual(arrows),
);
