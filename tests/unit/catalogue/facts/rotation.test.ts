import { expect, it } from "vitest";
import { readRotation } from "../../../../src/catalogue/facts/rotation.ts";

it.each([
  ["Every 90 days; last rotated 2026-07-01", "2026-07-01", "2026-09-29"],
  ["every 90 days, staggered by shop number; last rotated 1 July 2026", "2026-07-01", "2026-09-29"],
  ["Every 2 weeks (last: 2026-07-01)", "2026-07-01", "2026-07-15"],
  ["Monthly, last on 2026-01-31", "2026-01-31", "2026-02-28"],
  ["Quarterly; last rotated 2026-01-31", "2026-01-31", "2026-04-30"],
  ["Every 12 months, by agreement; last rotated 2026-02-16", "2026-02-16", "2027-02-16"],
  ["annually; last rotated 2024-02-29", "2024-02-29", "2025-02-28"],
  ["Alle 90 Tage, zuletzt am 1.7.2026", "2026-07-01", "2026-09-29"],
  ["Cada 6 meses; última vez 2026-01-10", "2026-01-10", "2026-07-10"],
  ["每90天轮换,上次2026年7月1日", "2026-07-01", "2026-09-29"],
])("%s", (policy, last, due) => {
  expect(readRotation(policy)).toMatchObject({ last, due });
});

it.each([
  "As above",
  "Every 90 days",
  "Last rotated 2026-07-01",
  "Roles need none; the share is reviewed each April",
  "Certificates live 30 days and renew themselves after 20; issuing CA last rotated 2026-03-02",
  "Certificates renew themselves every 20 days; the role is removed on 2027-01-31",
  "Every 90 days; last rotated 31/31/2026",
])("no date is certain in “%s”", (policy) => {
  expect(readRotation(policy)).toBeUndefined();
});
