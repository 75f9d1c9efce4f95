import { describe, expect, test } from "vitest";
import { readFrontmatter } from "../../../../src/contract/frontmatter/frontmatter.ts";

const read = (yaml: string) => readFrontmatter(`---\n${yaml}\n---\n# Title\n`);

test("is optional", () => {
  expect(readFrontmatter("# Title\n\n---\nid: x\n---\n")).toMatchObject({
    frontmatter: {},
    problems: [],
  });
});

test("may be empty", () => {
  expect(readFrontmatter("---\n---\n# Title")).toMatchObject({ frontmatter: {}, problems: [] });
});

test.each(["\r\n", "\n"])("is read with line ends %j and a byte-order mark", (end) => {
  const text = ["\uFEFF---", "id: sales", "tags: [a, b]", "---", "# T"].join(end);
  expect(readFrontmatter(text).frontmatter).toEqual({ id: "sales", tags: ["a", "b"] });
});

test("keys of other tools are let alone", () => {
  expect(read("sidebar: 3\nlayout: wide")).toMatchObject({ frontmatter: {}, problems: [] });
});

test("a version keeps its zeros", () => {
  expect(read("version: 1.10").frontmatter.version).toBe("1.10");
});

describe("a key may be the word that the metadata below the title has", () => {
  test.each([
    ["last_updated: 2026-01-02", { lastUpdated: "2026-01-02" }],
    ["last-updated: 2026-01-02", { lastUpdated: "2026-01-02" }],
    ["updated: 2026-01-02", { lastUpdated: "2026-01-02" }],
    ["lastModified: 2026-01-02", { lastUpdated: "2026-01-02" }],
    ["owner: Ada", { maintainers: "Ada" }],
    ["maintained_by: [Ada, Bob]", { maintainers: ["Ada", "Bob"] }],
    ["owner: Ada\nmaintainers: Bob", { maintainers: "Bob" }],
  ])("%s", (yaml, frontmatter) => {
    expect(read(yaml)).toMatchObject({ frontmatter, problems: [] });
  });

  test.each(["date: 2026-01-02", "owner: { team: books }"])("%s is another tool's", (yaml) => {
    expect(read(yaml)).toMatchObject({ frontmatter: {}, problems: [] });
  });

  test("a slip of the finger in it is told", () => {
    expect(read("last_updatd: 2026-01-02").problems).toMatchObject([
      { rule: "frontmatter-invalid", hint: "Did you mean `lastUpdated`?" },
    ]);
  });
});

describe("a status is read by the words that the text is read by", () => {
  test.each([
    ["Live", "active"],
    ["In production since May", "active"],
    ["WIP", "draft"],
    ["sunset", "deprecated"],
    ["in Betrieb", "active"],
    ["en producción", "active"],
    ["已上线", "active"],
    ["retired", "retired"],
  ])("%s", (status, meant) => {
    expect(read(`status: ${status}`)).toMatchObject({
      frontmatter: { status: meant },
      problems: [],
    });
  });
});

describe("what is wrong is told with its place", () => {
  test("a block that nothing ends", () => {
    const { frontmatter, problems } = readFrontmatter("---\nstatus: active\n# A ↔ B\n");
    expect(frontmatter).toEqual({});
    expect(problems).toMatchObject([
      { rule: "frontmatter-invalid", place: { line: 1, column: 1 } },
    ]);
    expect(readFrontmatter("---\n\n# A ↔ B\n").problems).toEqual([]);
  });

  test("YAML that isn't", () => {
    const { frontmatter, problems } = read("id: x\ntags: [a");
    expect(frontmatter).toEqual({});
    expect(problems).toMatchObject([{ rule: "frontmatter-invalid", place: { line: 3 } }]);
  });

  test.each([
    ["id: x\ntags: [a, b\nstatus: active", { line: 3, column: 7 }],
    ["tags: [a, [b, c]\nstatus: active", { line: 2, column: 7 }],
    ["tags: [a, [b, c]", { line: 2, column: 7 }],
    ["tags:\n  [\n  a,\n  b\nstatus: active", { line: 3, column: 3 }],
    ["id: x\nowner: {name: Ada\nstatus: active", { line: 3, column: 8 }],
  ])("a bracket that nothing closes, where it opens: %j", (yaml, place) => {
    const message = expect.stringMatching(/: Nothing closes the `[[{]`\.$/);
    expect(read(yaml).problems).toMatchObject([{ rule: "frontmatter-invalid", place, message }]);
  });

  test.each([
    ["id: Till: Ledger", "in quotes"],
    ["id\naliases: [a]", "`key: value`"],
    ["id:till\naliases: [a]", "`key: value`"],
    ["owner: @anna", "in quotes"],
    ["id: *till", "in quotes"],
    ["owner:\n\tname: Anna", "spaces"],
    ["- id\nb: c", "delete the block"],
  ])("%j is told with what to do about it", (yaml, what) => {
    const hint = expect.stringContaining(what);
    expect(read(yaml).problems).toMatchObject([{ rule: "frontmatter-invalid", hint }]);
  });

  test("a status that isn't, with the one that is meant; the rest still counts", () => {
    const { frontmatter, problems } = read("id: sales\nstatus: actve");
    expect(frontmatter).toEqual({ id: "sales" });
    expect(problems).toMatchObject([
      {
        rule: "schema-invalid",
        place: { line: 3, column: 9 },
        message: expect.stringContaining('`status` is "actve"'),
        hint: "Did you mean `active`?",
      },
    ]);
  });

  test.each([
    ["id: Retail X", "retail-x"],
    ["id: Retail/Till Ledger", "retail/till-ledger"],
    ["id: ../a?b", "a-b"],
    ["id: 100%", "100"],
    ["aliases: [a#b]", "a-b"],
  ])("what can't stand in an address, with what could: %s", (yaml, better) => {
    const { frontmatter, problems } = read(yaml);
    expect(frontmatter).toEqual({});
    expect(problems).toMatchObject([
      { rule: "schema-invalid", hint: `Write \`${better}\`, for example.` },
    ]);
    expect(problems[0]?.message).toMatch(
      /must be a path such as `retail\/till-ledger`, .*\(it is "/,
    );
  });

  test("but what was a file's name was an address", () => {
    const kept = read("id: Retail/Till-Ledger_2\naliases: [Foo Bar, retail/Foo]");
    expect(kept.problems).toEqual([]);
  });

  test("a key that is nearly ours", () => {
    expect(read("staus: draft").problems).toMatchObject([
      {
        rule: "frontmatter-invalid",
        place: { line: 2, column: 1 },
        hint: "Did you mean `status`?",
      },
    ]);
  });

  test.each(["*nobody", "a: &a [x]\nb: *c", "- a\n- b", "just words", "a: 1\na: 2"])(
    "%j does no harm",
    (yaml) => {
      const { frontmatter, problems } = read(yaml);
      expect(frontmatter).toEqual({});
      for (const { place } of problems) expect(place.line).toBeGreaterThan(0);
    },
  );

  test("a bomb of aliases is not let off", () => {
    const bomb = Array.from({ length: 12 }, (_, n) =>
      n === 0
        ? "a0: &a0 [x, x, x, x]"
        : `a${n}: &a${n} [*a${n - 1}, *a${n - 1}, *a${n - 1}, *a${n - 1}]`,
    );
    expect(read(bomb.join("\n")).problems).toMatchObject([{ rule: "frontmatter-invalid" }]);
  });
});

test("the ids it states have places of their own", () => {
  const { places } = readFrontmatter("---\nid: a/b\naliases:\n  - c\n  - d\n---\n# Title");
  expect(Object.fromEntries(places)).toEqual({
    id: { line: 2, column: 5 },
    "aliases.0": { line: 4, column: 5 },
    "aliases.1": { line: 5, column: 5 },
  });
});
