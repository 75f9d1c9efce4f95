import { expect, test } from "vitest";
import { hiding } from "../../../src/rules/secret/hide.ts";

test.each([
  ["one", ["abcd"], "x abcd y", "x ••• y"],
  ["twice, side by side", ["abcd"], "abcdabcd", "••••••"],
  ["the longer of two that begin alike", ["abcd", "abcdef"], "abcdef", "•••"],
  ["of other lengths", ["abc", "wxyz9"], "wxyz9-abc", "•••-•••"],
  ["at the very end", ["abc"], "zabc", "z•••"],
  ["none at all", [], "abc", "abc"],
])("%s", (_, secrets, text, shown) => {
  expect(hiding(secrets)(text)).toBe(shown);
});
