import { expect, test } from "vitest";
import { decodeUtf8 } from "../../../src/contract/utf8.ts";

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
