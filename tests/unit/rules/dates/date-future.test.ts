import { expect, test } from "vitest";
import { dateFuture } from "../../../../src/rules/dates/date-future.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

const found = (day: string) =>
  runRule(
    dateFuture,
    subjectOf(`# Till ↔ Ledger\n\n**Last Updated:** ${day}\n`, { today: "2026-11-02" }),
  );

test.each(["2026-11-02", "3 November 2026", "2020-01-01", "soon"])("%s may be", async (day) => {
  expect(await found(day)).toEqual([]);
});

test.each(["2026-11-04", "2 February 2027"])("%s is yet to come", async (day) => {
  expect(await found(day)).toMatchObject([{ line: 3, column: 19 }]);
});
