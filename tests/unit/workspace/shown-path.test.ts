import { expect, it } from "vitest";
import { shownPath } from "../../../src/workspace/shown-path.ts";

const from = "/work/shop";

it.each([
  ["/work/shop/contracts/till.md", "contracts/till.md"],
  ["/work/shop/..drafts/till.md", "..drafts/till.md"],
  ["/work/shop", "."],
  ["/work/till.md", "/work/till.md"],
  ["/work/shop-two/till.md", "/work/shop-two/till.md"],
])("shows %s as %s", (path, shown) => {
  expect(shownPath(path, from)).toBe(shown);
});
