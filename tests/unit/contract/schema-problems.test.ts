import { expect, test } from "vitest";
import { z } from "zod";
import { schemaProblems } from "../../../src/contract/schema-problems.ts";

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

test("a key nobody knows is pointed at, under the name of the whole, which is not poured out", () => {
  const strict = z.strictObject({ name: z.string() });
  const value = { name: "Till", onwer: "Priya" };
  const { error } = strict.safeParse(value);
  const problems = schemaProblems(
    error ?? new z.ZodError([]),
    value,
    (path) => ({ line: path.includes("onwer") ? 2 : 1, column: 1 }),
    "The entry",
  );
  expect(problems).toMatchObject([
    { place: { line: 2 }, message: 'The entry is not valid: Unrecognized key: "onwer".' },
  ]);
});

test("points into lists", () => {
  expect(problemsOf({ status: "draft", tags: ["a", 2] })).toMatchObject([
    { place: { line: 2 }, message: expect.stringContaining("`tags.1` is not valid") },
  ]);
});

test("a missing value has no value to show", () => {
  expect(problemsOf({ status: "draft" })[0]?.message).not.toContain("it is");
});

test("a value of the wrong kind is told in words an author uses, with what to do", () => {
  expect(problemsOf({ status: "draft", tags: "a" })).toMatchObject([
    {
      message: '`tags` is not valid: it must be a list (it is "a").',
      hint: "Correct it, or take it out.",
    },
  ]);
});
