import { expect, test } from "vitest";
import { decodeUtf8 } from "../../../../src/contract/model/utf8.ts";

test("text is decoded, without a byte-order mark", () => {
  expect(decodeUtf8(new TextEncoder().encode("\uFEFFTill ↔ Ledger"))).toEqual({
    text: "Till ↔ Ledger",
  });
});

test.each([
  ["binary", new Uint8Array([80, 75, 0, 3]), "binary"],
  ["UTF-16", new Uint8Array([0xff, 0xfe, 65, 0]), "binary"],
  ["Latin-1", new Uint8Array([65, 0xe9, 65]), "UTF-8"],
])("%s is not", (_, bytes, reason) => {
  expect(decodeUtf8(bytes)).toMatchObject({
    reason: expect.stringContaining(reason),
    hint: expect.any(String),
  });
});

test.each([
  ["in the first line", [65, 0xe9, 65], { line: 1, column: 2 }],
  ["in a later line", [65, 10, 66, 10, 67, 68, 0xe9], { line: 3, column: 3 }],
  ["behind other letters", [0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, 0xe9, 65], { line: 1, column: 4 }],
  ["behind a byte-order mark", [0xef, 0xbb, 0xbf, 65, 0xe9], { line: 1, column: 2 }],
  ["behind a sign that stands for one", [0xef, 0xbf, 0xbd, 10, 0xff], { line: 2, column: 1 }],
  ["behind a carriage return", [65, 13, 10, 13, 66, 0xe9], { line: 3, column: 2 }],
  ["cut off at the end", [65, 0xc3], { line: 1, column: 2 }],
])("the first byte that isn't is told with its place: %s", (_, bytes, place) => {
  expect(decodeUtf8(new Uint8Array(bytes))).toMatchObject({ place });
});
