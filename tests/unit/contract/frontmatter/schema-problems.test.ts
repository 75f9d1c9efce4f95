import { expect, test } from "vitest";
import { z } from "zod";
import { schemaProblems } from "../../../../src/contract/frontmatter/schema-problems.ts";

const schema = z.object({ status: z.enum(["draft", "active"]), tags: z.array(z.string()) });
const problemsOf = (value: unknown) =>
  schemaProblems(schema.safeParse(value).error ?? new z.ZodError([]), value, (path) => ({
    line: path.length,
    column: 1,
  }));

test("says the value, what is allowed and what is meant", () => {
  expect(problemsOf({ status: "actve", tags: [] })).toEqual([
    {
      rule: "schema-invalid",
      place: { line: 1, column: 1 },
      message: '`status` is "actve", which is not one of draft, active.',
      hint: "Did you mean `active`?",
    },
  ]);
});

test("each key nobody knows is pointed at, under the name of the whole, with what is meant", () => {
  const strict = z.strictObject({ name: z.string(), owner: z.string().optional() });
  const value = { name: "Till", onwer: "Priya", colour: "red" };
  const { error } = strict.safeParse(value);
  const problems = schemaProblems(
    error ?? new z.ZodError([]),
    value,
    (path, part) => ({
      line: Object.keys(value).indexOf(String(path[0])),
      column: part === "key" ? 1 : 9,
    }),
    { name: "The entry", keys: Object.keys(strict.shape) },
  );
  expect(problems).toEqual([
    {
      rule: "schema-invalid",
      place: { line: 1, column: 1 },
      message: "The entry is not valid: `onwer` is no key of it.",
      hint: "Did you mean `owner`?",
    },
    {
      rule: "schema-invalid",
      place: { line: 2, column: 1 },
      message: "The entry is not valid: `colour` is no key of it.",
      hint: "There are: name, owner.",
    },
  ]);
});

test("points into lists", () => {
  expect(problemsOf({ status: "draft", tags: ["a", 2] })).toMatchObject([
    { place: { line: 2 }, message: expect.stringContaining("`tags.1` is not valid") },
  ]);
});

test("a missing value is told where it should be", () => {
  expect(problemsOf({ status: "draft" })).toEqual([
    {
      rule: "schema-invalid",
      place: { line: 0, column: 1 },
      message: "The frontmatter is not valid: its `tags` is missing.",
      hint: "Add a line to it, such as `tags: …`.",
    },
  ]);
});

test("a value of the wrong kind is told in words an author uses, with what to do", () => {
  expect(problemsOf({ status: "draft", tags: "a, b" })).toMatchObject([
    {
      message: '`tags` is not valid: it must be a list (it is "a, b").',
      hint: "Write it as a list: `tags: [a, b]`.",
    },
  ]);
  expect(problemsOf({ status: "draft", tags: { a: 1 } })).toMatchObject([
    { hint: "Correct it, or take it out." },
  ]);
});

test.each([
  [z.number().max(3), 9, "it must be at most 3 (it is 9)"],
  [z.number().lt(3), 3, "it must be less than 3 (it is 3)"],
  [z.number().min(1), 0, "it must be at least 1 (it is 0)"],
  [z.number().gt(1), 1, "it must be more than 1 (it is 1)"],
  [z.string().min(1), "", 'it must not be empty (it is "")'],
  [z.array(z.string()).min(1), [], "it must not be empty (it is [])"],
])("a bound is told in words", (bounded, value, complaint) => {
  const whole = z.object({ it: bounded }).safeParse({ it: value });
  const [problem] = schemaProblems(whole.error ?? new z.ZodError([]), { it: value }, () => ({
    line: 1,
    column: 1,
  }));
  expect(problem?.message).toBe(`\`it\` is not valid: ${complaint}.`);
});
