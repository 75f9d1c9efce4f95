import { expect, test } from "vitest";
import { nearest } from "../../../../src/contract/text/nearest.ts";

const statuses = ["draft", "planned", "active", "deprecated", "retired"];

test.each([
  ["actve", "active"],
  ["Planed", "planned"],
  ["depracated", "deprecated"],
  ["darft", "draft"],
])("%s is meant for %s", (word, meant) => {
  expect(nearest(word, statuses)).toBe(meant);
});

test.each(["unicorn", "", "act"])("“%s” is no typo of any", (word) => {
  expect(nearest(word, statuses)).toBeUndefined();
});
