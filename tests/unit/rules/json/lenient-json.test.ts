import { describe, expect, it } from "vitest";
import { jsonFault } from "../../../../src/rules/json/lenient-json.ts";

describe("what people write in examples is taken", () => {
  it.each([
    `{ "a": 1 }`,
    `{ ... }`,
    `[1, 2, ...]`,
    `{ "a": ..., "b": … }`,
    `{ "a": 1, ... }`,
    `{ ..., "a": 1 }`,
    `{ "a": 1, // one\n  "b": 2 /* two */ }`,
    `{ "a": [1, 2,], }`,
    `{ "url": "https://example.com/...//x" }`,
    `{ "quote": "say \\"hi\\", // not a comment" }`,
    `-1.5e10`,
    `// only a comment`,
    ``,
  ])("%s", (text) => {
    expect(jsonFault(text)).toBeUndefined();
  });
});

describe("what can't be read is found where it stands", () => {
  it.each([
    [`{ "a": 1 "b": 2 }`, 9],
    [`{ "a": 1, // one\n  "b": }`, 24],
    [`{ a: 1 }`, 2],
    [`{ 'a': 1 }`, 2],
    [`[1, 2`, 5],
    [`{ "a": <number> }`, 7],
  ])("%s", (text, at) => {
    expect(jsonFault(text)?.at).toBe(at);
  });

  it.each([
    [`{ "a": 1 "b": 2 }`, "`,` or `}` is missing"],
    [`{ "a": <number> }`, "a value is missing"],
    [`{ a: 1 }`, "a name in double quotes or `}` is missing"],
    [`{ "a" 1 }`, "`:` is missing after a name"],
    [`[1, 2`, "it ends too early, `,` or `]` is missing"],
    [`{} {}`, "it goes on after the end"],
  ])("%s: %s", (text, reason) => {
    expect(jsonFault(text)?.reason).toBe(reason);
  });

  it("agrees with the platform on text without liberties", () => {
    for (const text of ["01", `"\\x"`, "[1 2]", "{}}", "tru", "[", "nullx", `"a\nb"`]) {
      expect(() => JSON.parse(text) as unknown).toThrow();
      expect(jsonFault(text), text).toBeDefined();
    }
  });

  it("takes nesting of any depth", () => {
    const depth = 100_000;
    expect(jsonFault("[".repeat(depth) + "]".repeat(depth))).toBeUndefined();
  });
});
