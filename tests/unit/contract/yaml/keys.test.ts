import { expect, test } from "vitest";
import { readYaml } from "../../../../src/contract/yaml/yaml.ts";

test.each([
  ["at the top", "a: 1\nb: 2\na: 3\n", { line: 3, column: 1 }],
  ["in a map within", "x:\n  a: 1\n  a: 2\n", { line: 3, column: 3 }],
])("a key that stands twice %s is told of", (_, yaml, place) => {
  expect(readYaml(yaml)).toEqual({ fault: "Map keys must be unique", place });
});

test("the same key in two maps is none that stands twice", () => {
  expect(readYaml("x:\n  a: 1\ny:\n  a: 2\n")).not.toHaveProperty("fault");
});
