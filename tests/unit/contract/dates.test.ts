import { expect, test } from "vitest";
import { readDate } from "../../../src/contract/dates.ts";

test.each([
  ["2026-03-04", "2026-03-04"],
  ["2026/3/4", "2026-03-04"],
  ["4 March 2026", "2026-03-04"],
  ["4th of March, 2026", "2026-03-04"],
  ["March 4, 2026", "2026-03-04"],
  ["Sept 30 2026", "2026-09-30"],
  ["04.03.2026", "2026-03-04"],
  ["4. März 2026", "2026-03-04"],
  ["4 de marzo de 2026", "2026-03-04"],
  ["2026年3月4日", "2026-03-04"],
  ["31/12/2026", "2026-12-31"],
  ["12/31/2026", "2026-12-31"],
  ["5/5/2026", "2026-05-05"],
  ["since 2026-03-04, by Ravi", "2026-03-04"],
])("%s is a day", (raw, date) => {
  expect(readDate(raw)).toEqual({ raw, date });
});

test.each([
  "Initial version",
  "03/04/2026",
  "2026-02-30",
  "31 June 2026",
  "Q3 2026",
  "2026",
  "1.2.3",
])("%s stays as written", (raw) => {
  expect(readDate(raw)).toEqual({ raw });
});
