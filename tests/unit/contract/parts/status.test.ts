import { expect, test } from "vitest";
import { statusIn } from "../../../../src/contract/parts/status.ts";

test.each([
  ["Deprecated; active until June", "deprecated"],
  ["Active; to be deprecated in June", "active"],
  ["Live since March, draft kept", "active"],
  ["Draft, then live", "draft"],
])("the word that comes first in “%s” counts: %s", (words, status) => {
  expect(statusIn(words)).toBe(status);
});

test.each([undefined, "", "who knows", "interactive", "draftsman"])(
  "%j tells no status",
  (words) => {
    expect(statusIn(words)).toBeUndefined();
  },
);
