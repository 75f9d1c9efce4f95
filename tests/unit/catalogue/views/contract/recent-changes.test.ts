import { expect, test } from "vitest";
import { recentChanges } from "../../../../../src/catalogue/views/contract/recent-changes.ts";
import type { Contract } from "../../../../../src/contract/model/schema.ts";
import { catalogue, contract } from "../sample.ts";

const change = (text: string, date?: string, breaking = false) => ({
  date: date === undefined ? { raw: text } : { raw: date, date },
  change: text,
  breaking,
});
const logging = (id: string, ...changeLog: Contract["changeLog"]) => contract({ id, changeLog });
const textsOf = (contracts: Contract[], limit = 5) =>
  recentChanges(catalogue(contracts), limit).map(({ change: told }) => told?.change);

test("every contract has one line, with its newest change; the newest line comes first", () => {
  const older = logging("older", change("first", "2024-01-01"), change("then", "2025-01-01"));
  const newer = logging("newer", change("now", "2026-01-01"), change("before", "2025-06-01"));
  expect(textsOf([older, newer])).toEqual(["now", "then"]);
  expect(textsOf([older, newer], 1)).toEqual(["now"]);
});

test("of the changes of one day the breaking one is told", () => {
  const day = "2026-01-01";
  const log = logging("log", change("a word", day), change("amounts in cents", day, true));
  expect(textsOf([log])).toEqual(["amounts in cents"]);
});

test("a contract without a dated change is told by its last update", () => {
  const silent = contract({
    id: "silent",
    version: "0.9",
    lastUpdated: { raw: "2026-03-01", date: "2026-03-01" },
    changeLog: [change("Initial version")],
  });
  const log = logging("log", change("now", "2026-01-01"));
  const [first, second] = recentChanges(catalogue([log, silent]), 5);
  expect(first).toMatchObject({ contract: { id: "silent" }, day: { date: "2026-03-01" } });
  expect(first?.change).toBeUndefined();
  expect(second?.change?.change).toBe("now");
});

test("what has no readable date at all is left out", () =>
  expect(textsOf([logging("undated", change("Initial version"))])).toEqual([]));
