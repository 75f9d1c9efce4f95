import { expect, test } from "vitest";
import { nearestAnchor } from "../../../../src/catalogue/anchors/nearest-anchor.ts";

const anchors = ["overview", "a-to-b", "a-to-b-error-handling", "rollback", "contacts", "alerts"];

test.each([
  [
    "what a jump of that name leads to, however like another anchor it is",
    "fallback",
    "a-to-b-error-handling",
  ],
  ["a few letters off", "rolback", "rollback"],
  ["what a jump leads to, a few letters off its name", "the-fallbak", "a-to-b-error-handling"],
  ["of a direction, a section of the same", "a-to-b-errors", "a-to-b-error-handling"],
])("%s", (_, dead, meant) => {
  expect(nearestAnchor(dead, anchors)).toBe(meant);
});

test("nothing where nothing is like it", () => {
  expect(nearestAnchor("zebra", anchors)).toBeUndefined();
});
