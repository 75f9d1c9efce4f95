import { expect, test } from "vitest";
import { dateUnreadable } from "../../../../src/rules/dates/date-unreadable.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

test.each([
  ["2026-13-29", "“2026-13-29” is no day of the calendar", "Correct its month or its day."],
  ["2026-02-30", "“2026-02-30” is no day of the calendar", "Correct its month or its day."],
  ["03/04/26", "“03/04/26” can't be read as one certain day", "Write the date as YYYY-MM-DD."],
])("%s", async (day, message, hint) => {
  const [finding] = await runRule(
    dateUnreadable,
    subjectOf(`# Till ↔ Ledger\n\n**Last Updated:** ${day}\n`),
  );
  expect(finding?.message).toContain(message);
  expect(finding?.hint).toBe(hint);
});
