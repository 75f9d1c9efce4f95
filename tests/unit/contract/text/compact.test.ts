import { expect, test } from "vitest";
import { compact } from "../../../../src/contract/text/compact.ts";

test("what is undefined is left out, not set to undefined", () => {
  expect(Object.keys(compact({ a: 1, b: undefined }) ?? {})).toEqual(["a"]);
});

test.each([
  ["an empty text", { a: "" }],
  ["false", { a: false }],
  ["zero", { a: 0 }],
  ["nothing on purpose", { a: null }],
])("%s is a value", (_, value) => {
  expect(compact(value)).toEqual(value);
});

test("an object with nothing left is none", () => {
  expect(compact({ a: undefined })).toBeUndefined();
  expect(compact({})).toBeUndefined();
});
