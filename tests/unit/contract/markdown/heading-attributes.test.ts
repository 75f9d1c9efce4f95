import { describe, expect, test } from "vitest";
import { attributesBehind } from "../../../../src/contract/markdown/heading-attributes.ts";
import { readText } from "../read-text.ts";

test.each([
  ["Returns {#returns}", "returns"],
  ["Returns {#Returns_1.a:b .wide key=value}", "Returns_1.a:b"],
  ["Returns {: #returns}", "returns"],
  ["Returns {.wide #returns}", "returns"],
  ['Returns {#returns title="All of them"}', "returns"],
  ["退货 {#退货}", "退货"],
  ["Returns {.unnumbered}", undefined],
])("behind %j stands the id %j", (heading, id) => {
  expect(attributesBehind(heading)).toEqual({
    words: heading.split(" ")[0],
    ...(id !== undefined && { id }),
  });
});

test.each([
  "GET /orders/{id}",
  "Orders {id}",
  "Orders {#a, #b}",
  "Orders {# returns}",
  "Orders{#returns}",
  "Orders {{#returns}}",
  "{#returns}",
  "Orders {#returns} of today",
  "Orders {}",
  "Orders {a=b}",
])("%j is all words", (heading) => {
  expect(attributesBehind(heading)).toBeUndefined();
});

describe("in a contract", () => {
  const { contract, problems } = readText(
    "# Integration Contract: Till ↔ Ledger {#top}\n\n## Till → Ledger {#way}\n\n### Purpose {.big}\n\nSales.\n\n" +
      "## Ledger → Till {#back}\n\nNothing flows this way.\n\n## Our own {#own}\n\nWords.",
  );

  test("they are in no name, and no part goes unread for them", () => {
    expect(contract.title).toBe("Till ↔ Ledger");
    expect(contract.systems.map(({ name }) => name)).toEqual(["Till", "Ledger"]);
    expect(contract.flows[0]?.purpose).toBe("Sales.");
    expect(contract.sections.map(({ title }) => title)).toEqual([
      "Till → Ledger",
      "Purpose",
      "Ledger → Till",
      "Our own",
    ]);
    expect(problems).toEqual([]);
  });
});
