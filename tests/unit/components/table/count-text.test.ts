import { expect, test } from "vitest";
import { countText } from "../../../../src/components/table/count-text.ts";

test.each([
  [26, 26, "26 contracts"],
  [3, 26, "3 of 26 contracts"],
  [0, 1, "0 of 1 contract"],
  [1, 1, "1 contract"],
  [1200, 1200, "1,200 contracts"],
])("%s of %s rows", (shown, all, text) => {
  expect(countText(shown, all, "contracts")).toBe(text);
});
