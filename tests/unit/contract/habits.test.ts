/** Every author's habit in `tests/fixtures/contracts`, beside what a person reads in it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readContract } from "../../../src/contract/read.ts";

const folder = join(import.meta.dirname, "../../fixtures/contracts");

const expectationSchema = z.strictObject({
  /** The facts that matter for this habit. */
  contract: z.record(z.string(), z.unknown()),
  /** Paths in the contract that must not exist. */
  absent: z.array(z.string()).default([]),
  /** Rules of the problems that reading notices, in order. */
  problems: z.array(z.string()).optional(),
  placeholders: z.array(z.record(z.string(), z.string())).optional(),
});

const habits = readdirSync(folder)
  .filter((file) => /\.mdx?$/.test(file))
  .map((file) => ({
    file,
    text: readFileSync(join(folder, file), "utf8"),
    expected: expectationSchema.parse(
      JSON.parse(readFileSync(join(folder, file.replace(/\.mdx?$/, ".expected.json")), "utf8")),
    ),
  }));

describe.each(habits)("$file", ({ file, text, expected }) => {
  const document = readContract({ file, path: file, text });

  test("is read as a person reads it", () => {
    expect(document.contract).toMatchObject(expected.contract);
  });

  test("invents nothing", () => {
    const invented = expected.absent.filter(
      (path) => valueAt(document.contract, path) !== undefined,
    );
    expect(invented).toEqual([]);
    expect(document.problems.filter(({ rule }) => rule === "schema-invalid")).toEqual([]);
  });

  if (expected.problems) {
    test("says what can't be told for certain", () => {
      expect(document.problems.map(({ rule }) => rule)).toEqual(expected.problems);
    });
  }

  if (expected.placeholders) {
    test("reports what is left open", () => {
      expect(document.placeholders).toMatchObject(expected.placeholders ?? []);
    });
  }
});

function valueAt(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}
