import { expect, test } from "vitest";
import { headingAttributes } from "../../../../src/site/markdown/heading-attributes.ts";
import { treeOf } from "../../../../src/site/markdown/page.ts";
import { textOf } from "../../../../src/site/markdown/tree.ts";

test.each([
  ["## Returns {#returns}", "Returns"],
  ["## `GET /x` *twice* {#get .wide}", "GET /x twice"],
  ["## {#returns}", "{#returns}"],
  ["## Returns `{#returns}`", "Returns {#returns}"],
  ["## Orders /orders/{id}", "Orders /orders/{id}"],
  ["Returns {#returns}", "Returns {#returns}"],
])("%j is shown as %j", (markdown, shown) => {
  const tree = treeOf(markdown, "markdown");
  headingAttributes({ tree });
  expect(textOf(tree).trim()).toBe(shown);
});
