import { describe, expect, test } from "vitest";
import { readRegistry } from "../../../src/catalogue/registry.ts";

test("an entry needs a name only", () => {
  expect(readRegistry("till:\n  name: Till\n")).toEqual({
    registry: { till: { name: "Till", aliases: [], external: false, links: {} } },
    problems: [],
  });
});

test.each(["", "# nothing yet\n"])("%j holds no system", (text) => {
  expect(readRegistry(text)).toEqual({ registry: {}, problems: [] });
});

describe("what is wrong is told with its place, and the rest counts", () => {
  const good = "ledger:\n  name: Ledger\n";

  test.each([
    ["YAML that isn't", "a: [", 1],
    ["a list", "- a\n", 1],
    ["a tier out of range", `${good}till:\n  name: Till\n  tier: 7\n`, 5],
    ["an address that isn't", `${good}till:\n  name: Till\n  links:\n    run: nope\n`, 6],
    ["a key nobody knows", `${good}till:\n  name: Till\n  onwer: Me\n`, 3],
  ])("%s", (_, text, line) => {
    const { registry, problems } = readRegistry(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(Math.abs((problems[0]?.place.line ?? 0) - line)).toBeLessThanOrEqual(1);
    expect(Object.keys(registry)).toEqual(text.startsWith(good) ? ["ledger"] : []);
  });

  test("a key that can't be an id, which is made one", () => {
    const { registry, problems } = readRegistry("Web_Shop:\n  name: Web Shop\n");
    expect(Object.keys(registry)).toEqual(["web-shop"]);
    expect(problems).toMatchObject([{ hint: expect.stringContaining("`web-shop:`") }]);
  });

  test("a name of two systems", () => {
    const { problems } = readRegistry(
      "a:\n  name: A\n  aliases: [POS]\nb:\n  name: B\n  aliases: [pos]\n",
    );
    expect(problems).toMatchObject([
      { place: { line: 6 }, message: expect.stringContaining("`a` and of `b`") },
    ]);
  });
});
