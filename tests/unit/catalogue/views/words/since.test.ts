import { expect, test } from "vitest";
import { sinceOf } from "../../../../../src/catalogue/views/words/since.ts";
import type { Change, Status } from "../../../../../src/contract/model/schema.ts";
import { contract } from "../sample.ts";

const change = (date: string, more: Partial<Change> = {}): Change => ({
  date: { raw: date, ...(/^\d{4}-/.test(date) && { date }) },
  change: "More fields",
  breaking: false,
  ...more,
});
const since = (status: Status, ...changeLog: Change[]) => sinceOf(contract({ status, changeLog }));
const first = { change: "First version" };

test("it holds since the oldest day of its change log, in whatever order that is", () => {
  const days = ["2025-11-18", "2021-05-17", "2024-02-01"].map((day) => change(day, first));
  expect(since("active", ...days)).toEqual({ day: "2021-05-17", orEarlier: false });
  expect(since("deprecated", ...days)?.day).toBe("2021-05-17");
});

test.each([
  ["0.1", "Fields"],
  ["1", "Fields"],
  ["v1.0", "Fields"],
  ["1.0.0", "Fields"],
  ["2.4", "Initial version, replaces counting on paper"],
  ["2.4", "first"],
  ["2.4", "Erstfassung"],
  ["2.4", "Versión inicial"],
  ["2.4", "初版"],
])("a log begins with version %s, “%s”", (version, text) => {
  const oldest = change("2025-09-12", { version, change: text });
  expect(since("active", change("2026-01-01", { version: "3.0" }), oldest)).toEqual({
    day: "2025-09-12",
    orEarlier: false,
  });
});

test.each([
  ["2.4", "added currency"],
  ["1.4", "First-class support for refunds"],
  ["10.0", "first name split from last name"],
  ["1.0.3", "Created the table of refunds"],
])("before version %s, “%s”, there may have been others", (version, text) => {
  const oldest = change("2025-09-12", { version, change: text });
  expect(since("active", oldest)).toEqual({ day: "2025-09-12", orEarlier: true });
});

test("a log without versions is taken to be whole", () => {
  expect(since("active", change("2025-09-12"))?.orEarlier).toBe(false);
});

test.each([
  ["without a history", "active", []],
  ["without a day that can be read", "active", ["some time in spring"]],
  ["as long as it is planned", "planned", ["2021-05-17"]],
  ["as a draft", "draft", ["2021-05-17"]],
  ["once it is retired", "retired", ["2021-05-17"]],
] as const)("nothing is claimed %s", (_, status, dates) => {
  expect(since(status, ...dates.map((date) => change(date)))).toBeUndefined();
});
