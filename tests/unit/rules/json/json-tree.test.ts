import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonNode, jsonTree, strictTree } from "../../../../src/rules/json/json-tree.ts";

function placeless({ members, items, ...node }: JsonNode): unknown {
  return {
    ...node,
    at: 0,
    members: members.map(({ name, value }) => ({ name, value: placeless(value) })),
    items: items.map(placeless),
  };
}

const withoutPlaces = (tree: JsonNode | undefined) => tree && placeless(tree);

test("strict JSON is the same tree by either way", () => {
  const names = fc.stringMatching(/^[a-z]{1,6}$/);
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.string(),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(names, tie("value"), { maxKeys: 4 }),
    ),
  })).value;
  fc.assert(
    fc.property(values, (value) => {
      const text = JSON.stringify(value);
      expect(withoutPlaces(strictTree(text))).toEqual(withoutPlaces(jsonTree(text)));
    }),
  );
});

test.each(['{ "a": 1, }', '{ "a": ... }', '{ "a": 1 } // one', "", "[".repeat(200)])(
  "%j isn't strict",
  (text) => expect(strictTree(text)).toBeUndefined(),
);

test("what is nested too deep for a reader is no example, by either way", () => {
  const deep = `${"[".repeat(200)}${"]".repeat(200)}`;
  expect([strictTree(deep), jsonTree(deep)]).toEqual([undefined, undefined]);
});
