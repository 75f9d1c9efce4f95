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
