import { expect, test } from "vitest";
import { isArrowed } from "../../../../src/contract/text/arrows.ts";

test("an arrow may point one way or both", () => {
  expect(["a → b", "a <-> b", "a and b"].map(isArrowed)).toEqual([true, true, false]);
});
