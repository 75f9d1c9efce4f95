import { describe, expect, it } from "vitest";
import { interfacesIn } from "../../../../src/contract/parts/formats/interfaces-in-code.ts";
import { FormatIndex } from "../../../../src/rules/formats/format-index.ts";
import { mismatches } from "../../../../src/rules/formats/mismatches.ts";
import { jsonTree } from "../../../../src/rules/json/json-tree.ts";

const formats = interfacesIn(
  `interface Sale {
  id: string;
  shop: string | null;
  total: number;
  state: 'open' | 'closed';
  lines: SaleLine[];
  paidAt?: Date;
  meta?: Record<string, unknown>;
  ref?: Reference['id'];
}
interface SaleLine {
  article: string;
  count: number;
  codes: string[];
}`,
  "typescript",
);

function found(json: string): string[] {
  const tree = jsonTree(json);
  return tree === undefined
    ? ["no tree"]
    : Array.from(mismatches(tree, new FormatIndex(formats)), (m) => m.message);
}

const sale = (change: Record<string, unknown> = {}): string =>
  JSON.stringify({ id: "S1", shop: null, total: 1, state: "open", lines: [], ...change });

describe("an example that agrees", () => {
  it.each([
    ["as it is", sale()],
    ["with optional fields", sale({ paidAt: "2026-01-01", meta: {}, ref: 7 })],
    ["with a field the interface doesn't know", sale({ extra: true })],
    ["that only says what belongs there", sale({ state: "<state>", id: "string" })],
    ["of something else altogether", '{ "error": "E1", "detail": 3 }'],
    ["of which little is left", '{ "id": 5 }'],
    ["that is abridged", '{ "id": "S1", "shop": null, "total": 1, "state": "open", ... }'],
    ["in a list, with comments", `[ // one a line\n${sale()}, ... ]`],
  ])("%s", (_, json) => {
    expect(found(json)).toEqual([]);
  });
});

describe("an example that disagrees", () => {
  it.each([
    ["text for a number", sale({ total: "1" }), "`total` is a string here, but `Sale` says"],
    ["a number for text", sale({ id: 1 }), "`id` is a number"],
    ["null where it isn't allowed", sale({ total: null }), "`total` is null"],
    ["one for a list", sale({ lines: {} }), "`lines` is an object"],
    ["a word that isn't allowed", sale({ state: "opened" }), '`state` is "opened"'],
    ["a required field left out", '{"id":"S","shop":null,"total":1,"state":"open"}', "`lines`"],
  ])("%s", (_, json, message) => {
    expect(found(json)).toEqual([expect.stringContaining(message)]);
  });

  it("in the items of a field, by the name of their interface", () => {
    const lines = [{ article: "A", count: "2", codes: [] }, { article: "A" }];
    expect(found(sale({ lines }))).toEqual([
      expect.stringContaining("`count` is a string here, but `SaleLine`"),
      "The example leaves out `count`, `codes`, which `SaleLine` requires.",
    ]);
  });

  it("inside a wrapper", () => {
    expect(found(`{ "data": ${sale({ total: "1" })} }`)).toHaveLength(1);
  });
});

it("says nothing where two interfaces fit equally well", () => {
  const twins = interfacesIn(
    "interface A {\n id: string;\n at: string;\n}\ninterface B {\n id: number;\n at: string;\n}",
    "ts",
  );
  const tree = jsonTree('{ "id": 1, "at": "now" }');
  expect(tree && [...mismatches(tree, new FormatIndex(twins))]).toEqual([]);
});

it("gives up on nesting no person reads, without failing", () => {
  expect(jsonTree("[".repeat(50_000) + "]".repeat(50_000))).toBeUndefined();
});
