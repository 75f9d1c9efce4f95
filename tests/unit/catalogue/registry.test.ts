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

test("a byte-order mark and CRLF change nothing", () => {
  const text = "till:\n  name: Till\n  aliases: [POS]\n";
  expect(readRegistry(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(readRegistry(text));
});

test("a system may list its own name among its aliases", () => {
  expect(readRegistry("till:\n  name: Till\n  aliases: [till]\n").problems).toEqual([]);
});

describe("what is wrong is told with its place, and the rest counts", () => {
  const good = "ledger:\n  name: Ledger\n";

  test.each([
    ["YAML that isn't", "a: [", 1],
    ["a list", "- a\n", 1],
    ["a tier out of range", `${good}till:\n  name: Till\n  tier: 7\n`, 5],
    ["an address that isn't", `${good}till:\n  name: Till\n  links:\n    run: nope\n`, 6],
    ["a key nobody knows", `${good}till:\n  name: Till\n  onwer: Me\n`, 5],
    ["an entry that says nothing", `${good}till:\n`, 3],
    ["an id given twice, in another case", "ledger:\n  name: Ledger\nLedger:\n  name: Other\n", 3],
    ["a name given twice", "a:\n  name: A\na:\n  name: B\n", 3],
    ["an alias to nothing", "a: *x\n", 1],
  ])("%s", (_, text, line) => {
    const { registry, problems } = readRegistry(text);
    expect(problems).toMatchObject([{ rule: "registry-invalid", place: { line } }]);
    expect(Object.values(registry).map(({ name }) => name)).toEqual(
      text.startsWith("ledger") ? ["Ledger"] : [],
    );
  });

  test.each([`${good}till:\n`, `${good}till:\n  name: Till\n  onwer: Me\n`])(
    "%j is told of the entry, not of a contract's frontmatter",
    (text) => {
      expect(readRegistry(text).problems[0]?.message).toMatch(/^The entry `till` is not valid/);
    },
  );

  test.each([
    ["till:\n  name: Till\n  onwer: Me\n", "3:3"],
    ["till: { name: Till, onwer: Me }\n", "1:21"],
    ["till:\n  name: Till\n  onwer:\n    - Me\n", "3:3"],
    ["till:\n  name: Till\n  onwer:\n", "3:3"],
  ])("a misspelt key, at the key itself: %j", (text, at) => {
    const [problem] = readRegistry(text).problems;
    expect(problem).toMatchObject({ hint: "Did you mean `owner`?" });
    expect(`${problem?.place.line}:${problem?.place.column}`).toBe(at);
  });

  test("every misspelt key of an entry, with the keys there are where none is near", () => {
    const { problems } = readRegistry("till:\n  name: Till\n  onwer: Me\n  colour: red\n");
    expect(problems.map(({ place, hint }) => `${place.line} ${hint}`)).toEqual([
      "3 Did you mean `owner`?",
      "4 There are: name, aliases, domain, owner, contact, tier, external, links.",
    ]);
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
