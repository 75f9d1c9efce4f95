import { expect, test } from "vitest";
import { headingArrows } from "../../../../src/site/markdown/heading-arrows.ts";
import { treeOf } from "../../../../src/site/markdown/page.ts";
import { classesOf, elementsIn, textOf } from "../../../../src/site/markdown/tree.ts";

const drawn = (markdown: string) => {
  const tree = treeOf(markdown, "markdown");
  headingArrows({ tree });
  return tree;
};

test.each([
  ["## Pump -> Greenhouse", "Pump → Greenhouse"],
  ["## *Pump <-> Greenhouse*", "Pump ⇄ Greenhouse"],
  ["### A => B <-- D", "A → B ← D"],
  ["## Pump → Greenhouse, well-known", "Pump → Greenhouse, well-known"],
  ["## Answers in <= 5 s -- or >= 6", "Answers in <= 5 s -- or >= 6"],
  ["a -> b in a text", "a -> b in a text"],
])("the heading %j is shown as %j", (markdown, shown) =>
  expect(textOf(drawn(markdown)).trim()).toBe(shown),
);

test("what is code stays as it is, and on one line", () => {
  const tree = drawn("## A -> `b-->c`");
  expect(textOf(tree)).toBe("A → b-->c");
  const spans = elementsIn(tree, "span").filter(({ node }) => classesOf(node).includes("nowrap"));
  expect(spans.map(({ node }) => textOf(node))).toEqual(["-->"]);
});
