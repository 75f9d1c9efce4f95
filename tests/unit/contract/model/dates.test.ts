import { expect, test } from "vitest";
import { readDate, readDatesTogether } from "../../../../src/contract/model/dates.ts";

test.each([
  ["2026-03-04", "2026-03-04"],
  ["2026/3/4", "2026-03-04"],
  ["4 March 2026", "2026-03-04"],
  ["4th of March, 2026", "2026-03-04"],
  ["04-Mar-2026", "2026-03-04"],
  ["March 4, 2026", "2026-03-04"],
  ["Mar. 4, 2026", "2026-03-04"],
  ["Sept 30 2026", "2026-09-30"],
  ["04.03.2026", "2026-03-04"],
  ["3.11.26", "2026-11-03"],
  ["03.11.26", "2026-11-03"],
  ["4. März 2026", "2026-03-04"],
  ["4 de marzo de 2026", "2026-03-04"],
  ["2026年3月4日", "2026-03-04"],
  ["31/12/2026", "2026-12-31"],
  ["12/31/2026", "2026-12-31"],
  ["5/5/2026", "2026-05-05"],
  ["since 2026-03-04, by Ravi", "2026-03-04"],
  ["2026-03-04T10:00:00Z", "2026-03-04"],
  ["29 February 2028", "2028-02-29"],
])("%s is a day", (raw, date) => {
  expect(readDate(raw)).toEqual({ raw, date });
});

test.each([
  "Initial version",
  "03/04/2026",
  "2026-02-30",
  "31 June 2026",
  "29 February 2027",
  "2026-03-045",
  "Q3 2026",
  "2026",
  "1.2.3",
  "01.02.03",
  "3.13.26",
  "v3.11.26",
  "release 3.11.26",
  "Marble 3, 2026",
  "4 Mayor 2026",
  "3 Ma 2026",
])("%s stays as written", (raw) => {
  expect(readDate(raw)).toEqual({ raw });
});

test.each([
  ["that is certain to have the day in front", ["18/03/2026", "07/01/2026"], "2026-01-07"],
  ["that is certain to have the month in front", ["03/18/2026", "07/01/2026"], "2026-07-01"],
  ["that tells of no order", ["2026-03-18", "07/01/2026"], undefined],
  ["of another order each", ["18/03/2026", "03/18/2026", "07/01/2026"], undefined],
])("a date beside one %s", (_, raws, date) => {
  expect(readDatesTogether(raws).at(-1)?.date).toBe(date);
});
