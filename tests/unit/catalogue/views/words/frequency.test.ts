import { expect, test } from "vitest";
import { frequenciesIn } from "../../../../../src/catalogue/views/words/frequency.ts";

test.each<[string | undefined, string[]]>([
  [undefined, []],
  ["Near real-time (every 60 s while baskets are waiting), CSV at 02:10", ["Real time"]],
  ["Every 60 seconds", ["Real time"]],
  ["On every change of state, readable within 15 s", ["Real time"]],
  ["Erasures every 15 minutes, consents every hour", ["Every few minutes", "Hourly"]],
  ["Daily at 23:15, only cards that changed", ["Daily"]],
  ["Rows nightly at 01:00", ["Daily"]],
  ["Weekly, Monday 06:00", ["Weekly"]],
  ["Every Monday at 08:00", ["Weekly"]],
  ["every four weeks", ["Monthly"]],
  ["On demand until 16:00 the day before", ["On demand"]],
  ["As agreed", []],
])("%j", (words, expected) => expect(frequenciesIn(words)).toEqual(expected));
