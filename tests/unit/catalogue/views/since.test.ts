import { expect, test } from "vitest";
import { sinceOf } from "../../../../src/catalogue/views/since.ts";
import type { Status } from "../../../../src/contract/schema.ts";
import { contract } from "./sample.ts";

const change = (date: string) => ({
  date: { raw: date, ...(/^\d{4}-/.test(date) && { date }) },
  change: "First version",
  breaking: false,
});
const since = (status: Status, ...dates: string[]) =>
  sinceOf(contract({ status, changeLog: dates.map(change) }));

test("it holds since the oldest day of its change log, in whatever order that is", () => {
  expect(since("active", "2025-11-18", "2021-05-17", "2024-02-01")).toBe("2021-05-17");
  expect(since("deprecated", "2021-05-17")).toBe("2021-05-17");
});

test.each([
  ["without a history", "active", []],
  ["without a day that can be read", "active", ["some time in spring"]],
  ["as long as it is planned", "planned", ["2021-05-17"]],
  ["as a draft", "draft", ["2021-05-17"]],
  ["once it is retired", "retired", ["2021-05-17"]],
] as const)("nothing is claimed %s", (_, status, dates) => {
  expect(since(status, ...dates)).toBeUndefined();
});
