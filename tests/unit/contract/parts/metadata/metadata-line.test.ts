import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const head = (line: string) => {
  const { version, lastUpdated, maintainers } = readText(
    `# Till → Ledger\n\n${line}\n\n## Zweck\n\nVerkäufe.\n`,
  ).contract;
  return { version, date: lastUpdated?.date, raw: lastUpdated?.raw, maintainers };
};

describe("a line of date, owner and version", () => {
  test.each([
    ["Stand: 3.11.26, Ansprechpartner Team Lager, Version 0.9", "3.11.26"],
    ["Stand 03.11.2026 | Ansprechpartner: Team Lager | Version 0.9", "03.11.2026"],
    ["Version 0.9, Stand 3.11.26, verantwortlich Team Lager", "3.11.26"],
    ["Version 0.9, last updated 2026-11-03, owner Team Lager", "2026-11-03"],
  ])("%s", (line, raw) => {
    expect(head(line)).toEqual({
      version: "0.9",
      date: "2026-11-03",
      raw,
      maintainers: ["Team Lager"],
    });
  });

  test("a version of three numbers is no date", () => {
    expect(head("Version 3.11.26, Stand 2026-11-03")).toMatchObject({
      version: "3.11.26",
      date: "2026-11-03",
    });
  });

  test("nor is what stands in a sentence", () => {
    expect(head("Der Stand 3.11.26 gilt, bis Team Lager ihn ändert.")).toEqual({
      version: undefined,
      date: undefined,
      raw: undefined,
      maintainers: [],
    });
  });
});

test("behind a version's number its date is no other month's", () => {
  expect(head("Version 3, 2026-11-03, maintained by Team Lager.")).toEqual({
    version: "3",
    date: "2026-11-03",
    raw: "2026-11-03",
    maintainers: ["Team Lager"],
  });
});

describe("a month without its day", () => {
  test.each([
    ["Version 1.2, last updated March 2026", "March 2026"],
    ["Version 1.2, last updated 2026-03 by Ines", "2026-03"],
    ["Version 1.2, zuletzt aktualisiert März 2026", "März 2026"],
    ["Versión 1.2, última actualización marzo de 2026", "marzo de 2026"],
    ["v1.2 · Mar 2026 · draft", "Mar 2026"],
    ["**Version:** 1.2 (March 2026)", "March 2026"],
  ])("is told as written, and no day is made up: %s", (line, raw) => {
    expect(head(line)).toMatchObject({ version: "1.2", raw, date: undefined });
  });

  test.each([
    "Version 1.2, effective March 2026",
    "Version 1.2, Room 2026",
    "Version 1.2, in use since March 2026",
    "**Version:** 1.2 (frozen until March 2026)",
  ])("is none of the last update: %s", (line) => {
    expect(head(line).raw).toBeUndefined();
  });
});
