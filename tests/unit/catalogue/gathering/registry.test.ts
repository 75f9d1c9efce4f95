import { describe, expect, test } from "vitest";
import { readRegistry } from "../../../../src/catalogue/gathering/registry.ts";

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
      ["Ledger", "Till"].filter((name) => text.includes(`\n  name: ${name}\n`)),
    );
  });

  test.each([
    ["till:\n  name: A\ntill:\n  name: B\n", "3:1", "`till`", "line 1, column 1"],
    ["till:\n  name: A\n  tier: 1\n  name: B\n", "4:3", "`name`", "line 2, column 3"],
    ["till: { tier: 1, tier: 2 }\n", "1:18", "`tier`", "line 1, column 9"],
  ])("a key that stands twice, with its first place: %j", (text, at, key, first) => {
    const [problem] = readRegistry(text).problems;
    expect(`${problem?.place.line}:${problem?.place.column}`).toBe(at);
    expect(problem?.message).toContain(key);
    expect(problem?.message).toContain(first);
    expect(problem?.hint).toMatch(/^Join the two/);
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

  test("what is right of an entry counts beside what is wrong", () => {
    const wrong = "  onwer: Me\n  tier: 7\n  links:\n    run: nope\n";
    expect(readRegistry(`till:\n  name: Till\n  owner: Shops\n${wrong}`).registry).toEqual({
      till: { name: "Till", owner: "Shops", aliases: [], external: false, links: {} },
    });
  });

  test("every misspelt key of an entry, with the keys there are where none is near", () => {
    const { problems } = readRegistry("till:\n  name: Till\n  onwer: Me\n  colour: red\n");
    expect(problems.map(({ place, hint }) => `${place.line} ${hint}`)).toEqual([
      "3 Did you mean `owner`?",
      "4 There are: name, aliases, domain, owner, contact, tier, external, links.",
    ]);
  });

  test.each([
    [`${good}till:\n  owner: Me\n`, "3:1", "till", "Till"],
    [`${good}till: {}\n`, "3:1", "till", "Till"],
    [`${good}web-shop:\n  owner: Me\n`, "3:1", "web-shop", "Web shop"],
  ])("a name that is missing, at the entry's key: %j", (text, at, id, name) => {
    const { problems } = readRegistry(text);
    expect(problems).toEqual([
      {
        rule: "registry-invalid",
        place: { line: Number(at.split(":")[0]), column: Number(at.split(":")[1]) },
        message: `The entry \`${id}\` is not valid: its \`name\` is missing.`,
        hint: `Add a line to it, such as \`name: ${name}\`.`,
      },
    ]);
  });

  test("a misspelt `name` is told once, as what it is", () => {
    const { problems } = readRegistry("till:\n  nmae: Till\n");
    expect(problems).toMatchObject([{ place: { line: 2 }, hint: "Did you mean `name`?" }]);
  });

  test("a name that is missing, beside a key that means another", () => {
    const { problems } = readRegistry("till:\n  onwer: Me\n");
    expect(problems.map(({ place, hint }) => `${place.line} ${hint}`)).toEqual([
      "1 Add a line to it, such as `name: Till`.",
      "2 Did you mean `owner`?",
    ]);
  });

  test.each([
    ["tier: 9", "`tier` of `till` is not valid: it must be at most 3 (it is 9)."],
    ["tier: 0", "`tier` of `till` is not valid: it must be at least 1 (it is 0)."],
    ["tier: 1.5", "`tier` of `till` is not valid: it must be a whole number (it is 1.5)."],
    ["tier: high", '`tier` of `till` is not valid: it must be a number (it is "high").'],
    [
      "links: { run: nope }",
      '`links.run` of `till` is not valid: it must be an address that begins with `https://` or `http://` (it is "nope").',
    ],
    ['owner: ""', '`owner` of `till` is not valid: it must not be empty (it is "").'],
  ])("%s", (line, message) => {
    const { problems } = readRegistry(`till:\n  name: Till\n  ${line}\n`);
    expect(problems).toMatchObject([{ place: { line: 3 }, message }]);
  });

  test.each([
    [
      "till:\n\tname: Till\n",
      "Indent with spaces, two a level: in YAML a tab can't stand for them.",
    ],
    ["till: [\n", "Mend the YAML there."],
    ["- name: Till\n", expect.stringContaining("without a dash")],
    ["till:\n  name: Till\n  alias: [POS]\n", "Did you mean `aliases`?"],
    ["till:\n  name: Till\n  link: {}\n", "Did you mean `links`?"],
  ])("with what to do: %j", (text, hint) => {
    expect(readRegistry(text).problems).toMatchObject([{ hint }]);
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
