import { expect, test } from "vitest";
import { headingWords } from "../../../../src/site/markdown/heading-words.ts";
import { treeOf } from "../../../../src/site/markdown/page.ts";
import { textOf } from "../../../../src/site/markdown/tree.ts";

test.each([
  ["## Returns {#returns}", "Returns"],
  ["## `GET /x` *twice* {#get .wide}", "GET /x twice"],
  ["## {#returns}", "{#returns}"],
  ["## Returns `{#returns}`", "Returns {#returns}"],
  ["## Orders /orders/{id}", "Orders /orders/{id}"],
  ["Returns {#returns}", "Returns {#returns}"],
  ["## \u2067Till\u2069 *\u202Eand\u202C* Ledger", "Till and Ledger"],
])("%j is shown as %j", (markdown, shown) => {
  const tree = treeOf(markdown, "markdown");
  headingWords({ tree });
  expect(textOf(tree).trim()).toBe(shown);
});
