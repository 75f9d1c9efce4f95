import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const changes = (text: string) => tillLedger(`## Change Log\n\n${text}`).contract.changeLog;
const entry = {
  date: { raw: "2026-02-01", date: "2026-02-01" },
  version: "1.1",
  change: "Added `shop`",
  breaking: false,
};

test.each([
  "What changed",
  "Page history",
  "What's new",
  "Was sich geändert hat",
  "Qué ha cambiado",
])("“%s” heads it", (heading) => {
  const { changeLog } = tillLedger(
    `## ${heading}\n\n- **1.1** (1 February 2026) — Added \`shop\``,
  ).contract;
  expect(changeLog).toMatchObject([{ version: "1.1", change: "Added `shop`" }]);
});

test.each([
  ["CURRENT (v. 4)", "4"],
  ["v. 3", "3"],
  ["Draft (v2.1)", "2.1"],
  ["2.1 (v. 4)", "2.1 (v. 4)"],
  ["Draft (May 2026)", "Draft (May 2026)"],
])("“%s” is version %s", (written, version) => {
  const table = `| Version | Date | Comment |\n|--|--|--|\n| ${written} | 2026-03-03 | Added a field |`;
  expect(changes(table)[0]?.version).toBe(version);
});

describe("an entry stands", () => {
  test.each([
    [
      "in a table",
      "| Date | Version | Change | Breaking? |\n|---|---|---|---|\n| 2026-02-01 | 1.1 | Added `shop` | No |",
    ],
    [
      "in a table of another order",
      "| Version | Date | By | What changed |\n|---|---|---|---|\n| v1.1 | 2026-02-01 | Ravi | Added `shop` |",
    ],
    [
      "in a table of short headers",
      "| Ver | When | What | Author |\n|---|---|---|---|\n| 1.1 | 2026-02-01 | Added `shop` | Ravi |",
    ],
    ["in a list", "- 2026-02-01 – 1.1: Added `shop`"],
    ["in a list in bold", "- **1.1** (2026-02-01): Added `shop`"],
    ["in a list, all of its head in bold", "- **1.1 / 2026-02-01** – Added `shop`"],
    ["in a list, with the date in front", "- 2026-02-01 (1.1): Added `shop`"],
    ["in a list, with a word for the version", "- Version 1.1 (2026-02-01): Added `shop`"],
    ["under a heading", "### 1.1 — 2026-02-01\n\nAdded `shop`"],
    ["in a bullet under a heading", "### 1.1 — 2026-02-01\n\n- Added `shop`"],
  ])("%s", (_, text) => {
    expect(changes(text)).toEqual([entry]);
  });
});

test.each([
  ["Yes", true],
  ["**Yes** – see below", true],
  ["✅", true],
  ["Ja", true],
  ["Sí", true],
  ["是", true],
  ["No", false],
  ["-", false],
  ["Yesterday's only", false],
])("“%s” in the last column: breaking is %s", (cell, breaking) => {
  const table = `| Date | Change | Breaking? |\n|---|---|---|\n| 2026-02-01 | x | ${cell} |`;
  expect(changes(table)[0]?.breaking).toBe(breaking);
});

test.each([
  ["Type", "Breaking", true],
  ["Type", "Non-breaking", false],
  ["Type of change", "⚠️ breaking change", true],
  ["Impact", "not breaking", false],
  ["Type", "Feature", false],
  ["Backwards compatible?", "No", true],
  ["Backward compatible", "**No** – clients must follow", true],
  ["Backwards compatible?", "Yes", false],
  ["Backwards compatible", "n/a", false],
  ["Compatible", "❌", true],
  ["Compatibility", "Breaking", true],
  ["Compatibility", "not backwards compatible", true],
  ["Compatibility", "backwards-compatible", false],
  ["Abwärtskompatibel", "nein", true],
  ["Art der Änderung", "inkompatibel", true],
  ["Compatible", "sí", false],
  ["Tipo de cambio", "incompatible", true],
  ["是否向后兼容", "否", true],
  ["Brechend?", "Ja", true],
  ["Brechend?", "J", true],
  ["Brechend", "✓", true],
  ["Brechend", "Nein", false],
  ["Brechende Änderung?", "Ja", true],
  ["Bruch?", "ja, das Feld entfällt", true],
  ["Bruch", "nein", false],
  ["Bricht?", "Ja", true],
  ["Bricht etwas?", "Ja", true],
  ["Bruchteil", "Ja", false],
  ["Nicht abwärtskompatibel", "Ja", true],
  ["Nicht abwärtskompatibel", "Nein", false],
  ["Nicht kompatibel?", "Ja", true],
  ["Nicht brechend", "Nein", true],
  ["Nicht brechend", "Ja", false],
  ["Ist abwärtskompatibel?", "Nein", true],
  ["Ist abwärtskompatibel?", "Ja", false],
  ["¿Rompe?", "Sí", true],
  ["¿Rompe algo?", "Sí", true],
  ["¿Rompe algo?", "No", false],
  ["¿Cambio disruptivo?", "Sí", true],
  ["Ruptura", "Sí", true],
  ["¿Es compatible?", "No", true],
  ["¿Es compatible?", "Sí", false],
  ["破坏？", "是", true],
  ["是否破坏", "否", false],
  ["变更类型", "破坏性变更", true],
])("“%s: %s” in a column: breaking is %s", (header, cell, breaking) => {
  const table = `| Date | Change | ${header} |\n|---|---|---|\n| 2026-02-01 | x | ${cell} |`;
  expect(changes(table)[0]?.breaking).toBe(breaking);
});

test("a column of other kinds leaves it to the words", () => {
  const table = "| Date | Change | Type |\n|---|---|---|\n| 2026-02-01 | Breaking: x | Fix |";
  expect(changes(table)[0]?.breaking).toBe(true);
});

test.each([
  ["Field renamed (breaking: yes)", true],
  ["Field added (breaking: no)", false],
  ["Field added. **Breaking:** no", false],
  ["Field added. Breaking changes: none.", false],
  ["Breaking: no more discounts are sent", true],
  ["Field renamed. Backwards compatible: no", true],
  ["Field renamed; not backwards compatible", true],
  ["Field added; backwards compatible: yes", false],
  ["Field added; backwards-compatible", false],
  ["Breaking: amounts in pence, not pounds", true],
  ["Not a breaking change", false],
  ["A non-breaking addition", false],
  ["Brechende Änderung: Semikolon statt Komma", true],
  ["Keine brechende Änderung", false],
  ["Brechende Änderung: nein", false],
  ["Bricht die Abwärtskompatibilität", true],
  ["Bricht bei Fehlern sofort ab", false],
  ["Cambio disruptivo: se elimina un campo", true],
])("“%s” in a list: breaking is %s", (line, breaking) => {
  expect(changes(`- ${line}`)[0]?.breaking).toBe(breaking);
});

test("rows and lines still to be filled in are left out", () => {
  expect(
    changes(
      "| Date | Version | Change |\n|---|---|---|\n| | | |\n| 2026-01-01 | 1.0 | [What changed] |",
    ),
  ).toEqual([]);
  expect(changes("- TBD")).toEqual([]);
});

test("each entry has its place", () => {
  const document = tillLedger("## Change Log\n\n- one\n- two\n");
  expect(document.placeOf("changeLog.1")).toEqual({ line: 6, column: 1 });
});

test.each([
  ["2025-11-20 (1.3): **breaking**: dropped y", "**breaking**: dropped y"],
  ["1.3: `shop` is dropped", "`shop` is dropped"],
  ["**1.3 – dropped** for good", "dropped for good"],
  ["1.3: /shops is dropped", "/shops is dropped"],
  ["Dropped y (2025-11-20)", "Dropped y"],
])("what changed in “%s” keeps its own dress", (line, change) => {
  expect(changes(`- ${line}`)[0]?.change).toBe(change);
});

test("a date that is two days to two readers is kept as written", () => {
  expect(changes("* **3.0** (12/01/2026) — initial.")).toEqual([
    { date: { raw: "12/01/2026" }, version: "3.0", change: "initial.", breaking: false },
  ]);
});

describe("a version is that of the entry where it stands in front, or alone at the end", () => {
  test.each([
    ["**1.2** (2026-03-01): raised to 1.5 MB", "1.2", "raised to 1.5 MB"],
    ["2026-03-01 – Version 1.2: raised to 1.5 MB", "1.2", "raised to 1.5 MB"],
    ["Release 1.2 (2026-03-01): raised to 1.5 MB", "1.2", "raised to 1.5 MB"],
    ["2026-03-01, Ada, v1.2: raised to 1.5 MB", "1.2", undefined],
    ["Raised to 1.5 MB (v1.2, 2026-03-01)", "1.2", undefined],
    ["Added refunds — 1.2 — 2026-03-01", "1.2", undefined],
    ["🚀 v1.2 raised to 1.5", "1.2", "raised to 1.5"],
    ["1.2 Added refunds", "1.2", "Added refunds"],
  ])("%s", (line, version, change) => {
    const [entry] = changes(`- ${line}`);
    expect(entry?.version).toBe(version);
    if (change !== undefined) expect(entry?.change).toBe(change);
  });

  test.each([
    ["2026-01-01: v2 endpoint is gone", "v2 endpoint is gone"],
    ["2026-01-01: raised the limit to 1.5 MB", "raised the limit to 1.5 MB"],
    ["Raised the limit to 1.5 MB", "Raised the limit to 1.5 MB"],
    ["Raised the limit to 1.5", "Raised the limit to 1.5"],
    ["2026-01-01: 1.5 MB is the limit now", "1.5 MB is the limit now"],
    ["2026-01-01 2.5% are refunded", "2.5% are refunded"],
    ["2026-01-01: needs Ledger 2.3 or newer", "needs Ledger 2.3 or newer"],
    ["Limit raised (1.5 MB)", "Limit raised (1.5 MB)"],
  ])("not in “%s”", (line, change) => {
    const [entry] = changes(`- ${line}`);
    expect(entry?.version).toBeUndefined();
    expect(entry?.change).toBe(change);
  });

  test("nor in a heading's words", () => {
    expect(changes("### 2026-03-01: limit 1.5 MB\n\nRaised.")[0]?.version).toBeUndefined();
    expect(changes("### Release 1.2\n\nRaised.")[0]?.version).toBe("1.2");
  });
});

describe("a head in bold has its change beside or below it", () => {
  const head = { version: "2.1", date: { raw: "2026-03-01", date: "2026-03-01" } };
  const first = { version: "1", change: "Initial" };

  test.each([
    ["**v2.1 (2026-03-01)**\n- Key added\n- Name added", "- Key added\n- Name added"],
    ["**v2.1 (2026-03-01)**\n\n- Key added", "Key added"],
    ["**v2.1 (2026-03-01)**\n\nKey added.\n\nName, too.", "Key added.\n\nName, too."],
    ["**v2.1 (2026-03-01)**\nKey added,\nname, too.", "Key added,\nname, too."],
    ["**2.1 — 2026-03-01**:\n\nKey added.", "Key added."],
    ["**Release 2.1** (2026-03-01)\n\nKey added.", "Key added."],
    ["**v2.1 (2026-03-01):** Key added", "Key added"],
    ["**v2.1 (2026-03-01):** These:\n- Key\n- Name", "These:\n\n- Key\n- Name"],
    ["2026-03-01, v2.1\n\n- Key added", "Key added"],
  ])("%j", (text, change) => {
    const found = changes(`${text}\n\n**v1**\n\nInitial`);
    expect(found).toMatchObject([{ ...head, change }, first]);
  });

  test("a date alone, a version alone, and a hyphen between the two", () => {
    expect(changes("**2026-03-01**\n\n- Key added\n\n**v1** - 2026-01-01\n\nInitial")).toEqual([
      { date: head.date, change: "Key added", breaking: false },
      { date: { raw: "2026-01-01", date: "2026-01-01" }, ...first, breaking: false },
    ]);
  });

  test("what breaks is told below it, too", () => {
    expect(changes("**v2.0**\n\n- Breaking: key dropped")[0]?.breaking).toBe(true);
    expect(changes("**v2.0 (breaking)**\n\n- Key dropped")).toEqual([
      { version: "2.0", change: "Key dropped", breaking: true },
    ]);
    expect(changes("**v2.0 (non-breaking)**\n\n- Key added")[0]?.breaking).toBe(false);
  });

  test("over entries it only groups them", () => {
    expect(changes("**v2.0**\n\n- 2.1 (2026-03-01): Key\n- 2.0 (2026-02-01): Name")).toMatchObject([
      { version: "2.1", change: "Key" },
      { version: "2.0", change: "Name" },
    ]);
  });

  test.each([
    "**Note:** see the wiki",
    "**Last updated: 2026-03-01**",
    "**1.5 MB**",
    "**v2** is live",
  ])("%s heads nothing", (line) => {
    expect(changes(`${line}\n\n- Key added\n- Name added`)).toHaveLength(2);
  });
});

test("a whole number is a version behind its word", () => {
  expect(changes("- Version 3 (2026-03-01): Key added")).toMatchObject([
    { version: "3", change: "Key added" },
  ]);
  expect(changes("- Version 3 endpoints are gone")[0]?.version).toBeUndefined();
});

describe("a longer header still asks whether a change breaks anything", () => {
  test.each([
    ["是否不兼容", "是", true],
    ["是否不兼容", "否", false],
    ["是否兼容", "否", true],
    ["是否兼容", "是", false],
    ["¿Rompe compatibilidad?", "Sí", true],
    ["¿Rompe la compatibilidad?", "No", false],
    ["¿Incompatible?", "Sí", true],
    ["Backwards incompatible for clients?", "Yes", true],
    ["Backwards incompatible for clients?", "none", false],
    ["Breaking for whom", "all clients", false],
    ["Bricht Kompatibilität?", "Ja", true],
    ["Non-breaking for clients", "Yes", false],
  ])("“%s” over “%s”: %s", (header, cell, breaking) => {
    const table = `| Date | Change | ${header} |\n|---|---|---|\n| 2026-02-01 | x | ${cell} |`;
    expect(changes(table)[0]?.breaking).toBe(breaking);
  });

  test("where the cell answers nothing the change speaks for itself", () => {
    const table =
      "| Date | Change | Breaking for whom |\n|---|---|---|\n| 2026-02-01 | Breaking: renamed | all |";
    expect(changes(table)[0]?.breaking).toBe(true);
  });
});

describe("a month is a date in the head of an entry", () => {
  test.each([
    ["v1.0 (Oct 2026): first", "Oct 2026", "1.0", "first"],
    ["**1.0** (October 2026) – first", "October 2026", "1.0", "first"],
    ["1.0 – Oct. 2026 – first", "Oct. 2026", "1.0", "first"],
    ["Oct 2026: first", "Oct 2026", undefined, "first"],
    ["Version 3 (2026-10): first", "2026-10", "3", "first"],
    ["1.0 (10/2026): first", "10/2026", "1.0", "first"],
    ["1.0 (März 2026): erste Fassung", "März 2026", "1.0", "erste Fassung"],
    ["1.0 (octubre de 2026): primera", "octubre de 2026", "1.0", "primera"],
    ["1.0（2026年10月）：首版", "2026年10月", "1.0", "首版"],
  ])("%s", (line, raw, version, change) => {
    const head = { date: { raw }, ...(version && { version }) };
    expect(changes(`- ${line}`)).toEqual([{ ...head, change, breaking: false }]);
  });

  test.each([
    "Oct 2026 exports are gone",
    "v1.0: exports of Oct 2026: gone",
    "Exports since Oct 2026 (all of them)",
    "v1.0 (Room 2026): first",
    "v1.0 (Mayor 2026): first",
    "ISO 2022: adopted",
  ])("and nowhere else: %s", (line) => {
    expect(changes(`- ${line}`)[0]).not.toHaveProperty("date");
  });

  test("a day in the line is its date", () => {
    expect(changes("- 1.0 (2026-11-02): exports of Oct 2026 gone")[0]?.date?.raw).toBe(
      "2026-11-02",
    );
  });

  test("below a heading and in bold, too", () => {
    expect(changes("### 1.2 — March 2026\n\nKey added")).toMatchObject([
      { date: { raw: "March 2026" }, version: "1.2", change: "Key added" },
    ]);
    expect(changes("**v1.2 (March 2026)**\n\nKey added")).toMatchObject([
      { date: { raw: "March 2026" }, version: "1.2", change: "Key added" },
    ]);
  });
});

test("dates of one log are written in one order", () => {
  const rows = ["18/03/2026 | 1.2 | A field", "07/01/2026 | 1.1 | Cents", "| 1.0 | Start"];
  const log = changes(
    `| Date | Version | Change |\n|--|--|--|\n${rows.map((row) => `| ${row} |`).join("\n")}`,
  );
  expect(log.map(({ date }) => date?.date)).toEqual(["2026-03-18", "2026-01-07", undefined]);
});

describe("a row without a description tells its version and date", () => {
  const release = {
    date: { raw: "2026-02-01", date: "2026-02-01" },
    version: "1.1",
    breaking: false,
  };

  test.each([
    ["an empty cell", "| Date | Version | Change |\n|--|--|--|\n| 2026-02-01 | 1.1 | |"],
    ["a dash", "| Date | Version | Change |\n|--|--|--|\n| 2026-02-01 | 1.1 | – |"],
    ["no column", "| Version | Date | Author |\n|--|--|--|\n| v1.1 | 2026-02-01 | Ravi |"],
    ["no column in German", "| Version | Datum |\n|--|--|\n| 1.1 | 2026-02-01 |"],
  ])("%s", (_, text) => {
    expect(changes(text)).toEqual([release]);
  });

  test("among rows that have one", () => {
    const table = "| Date | Version | Change |\n|--|--|--|\n";
    const rows = "| 2026-02-01 | 1.1 | |\n| 2026-01-01 | 1.0 | Initial |";
    expect(changes(table + rows)).toMatchObject([release, { version: "1.0", change: "Initial" }]);
  });

  test("and whether it breaks anything", () => {
    const table = "| Date | Version | Change | Breaking? |\n|--|--|--|--|\n";
    expect(changes(`${table}| 2026-02-01 | 2.0 | | Yes |`)).toMatchObject([{ breaking: true }]);
  });

  test("but not where headings below tell the changes", () => {
    const table = "| Version | Date |\n|--|--|\n| 1.1 | 2026-02-01 |";
    expect(changes(`${table}\n\n### 1.1 — 2026-02-01\n\nAdded \`shop\``)).toEqual([entry]);
  });

  test.each([
    "| Date | Version | Change |\n|--|--|--|\n| YYYY-MM-DD | 1.0 | |",
    "| Date | Version | Change |\n|--|--|--|\n| 2026-02-01 | 1.0 | [What changed] |",
    "| Date | Version | Change |\n|--|--|--|\n| | 2.0 | |",
    "| Date | Version | Change |\n|--|--|--|\n| 2026-02-01 | TBD | |",
    "| Version | Supported until |\n|--|--|\n| 1.1 | 2026-02-01 |",
    "| When | Who |\n|--|--|\n| 2026-02-01 | Ravi |",
  ])("and not one that leaves them open: %j", (text) => {
    expect(changes(text)).toEqual([]);
  });
});

describe("a table below the title may be the change log without a heading", () => {
  const log = (header: string, row: string) =>
    tillLedger(`| ${header} |\n|---|---|---|\n| ${row} |\n`).contract.changeLog;

  test("where it tells date, version and change", () => {
    expect(log("Date | Version | Change", "2026-03-03 | 2.0 | REST")).toMatchObject([
      { version: "2.0", change: "REST" },
    ]);
  });

  test.each([
    ["Date | Owner | Change", "2026-03-03 | Ada | REST"],
    ["System | Version | Owner", "Till | 2.0 | Ada"],
  ])("not where it lacks one: %s", (header, row) => {
    expect(log(header, row)).toEqual([]);
  });

  test("nor beside one with a heading", () => {
    const text =
      "| Date | Version | Change |\n|---|---|---|\n| 2026-03-03 | 2.0 | REST |\n\n## Change Log\n\n- 2026-04-04: SOAP";
    expect(tillLedger(text).contract.changeLog).toHaveLength(1);
  });
});

test("“Log of changes” heads one", () => {
  const { changeLog } = tillLedger("## Log of changes\n\n2026-11-01 v1.2 Key renewed").contract;
  expect(changeLog).toMatchObject([{ version: "1.2", change: "Key renewed" }]);
});
