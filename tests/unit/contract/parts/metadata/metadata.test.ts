import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const read = (metadata: string, frontmatter = "") =>
  readText(
    `${frontmatter}# Integration Contract: Till ↔ Ledger\n\n${metadata}\n\n## Notes\n\nNothing flows.`,
  );

test.each([
  ["**Version:** 1.0", "1.0"],
  ["**Version:** v2", "2"],
  ["**Version:** `1.0-beta`", "1.0-beta"],
  ["Version: 1.0", "1.0"],
  ["> **Version:** 1.0", "1.0"],
  ["*Version:* 1.0", "1.0"],
  ["_Version: 1.0_", "1.0"],
  ["Version 1.0 - last updated 14 Feb 2026 by Ines", "1.0"],
  ["*Version 1.0, status draft*", "1.0"],
  ["**Version:** Version 3", "3"],
  ["**Version:** v. 3", "3"],
  ["**Revision:** 3", "3"],
  ["**Version:** valid until 3", "valid until 3"],
  ["Owner: Priya\nVersion: 1.4.2 (2025-11-03)\nStatus: live", "1.4.2"],
  ["**Version:** 1.4.2, updated 3 November 2025", "1.4.2"],
  ["| Property | Value |\n|---|---|\n| Version | 1.4.2 (2025-11-03) |\n| Owner | Priya |", "1.4.2"],
  ["**Version:** 1.4.2 (frozen for 2025)", "1.4.2 (frozen for 2025)"],
  ["**Version:** 1.4.2, 1.5.0", "1.4.2, 1.5.0"],
])("%s", (metadata, version) => {
  expect(read(metadata).contract.version).toBe(version);
});

describe("a table in HTML", () => {
  const row = "<tr><th>Version</th><td>1.2</td></tr>";

  test("has a place for each of its facts", () => {
    const document = read(`<table>\n${row}\n<tr><td>Status</td><td>Draft</td></tr>\n</table>`);
    expect(document.contract).toMatchObject({ version: "1.2", status: "draft" });
    expect(document.placeOf("status")).toEqual({ line: 5, column: 24 });
  });

  test.each([
    ["of three columns", `<table>${row.replace("</tr>", "<td>2</td></tr>")}</table>`],
    ["in a comment", `<!-- <table>${row}</table> -->`],
    ["in code", `\`<table>${row}</table>\``],
    ["of a page's length", `<table>${row}${"<tr><td>a</td><td>b</td></tr>".repeat(500)}</table>`],
    ["in disorder", "<table><tr><td>Version<tr></table>"],
  ])("says nothing %s", (_, table) => {
    expect(read(table).contract.version).toBeUndefined();
  });
});

test("a version in the title's brackets counts where none is told below", () => {
  const document = readText("# Till ↔ Ledger (v1.2)");
  expect(document.contract.version).toBe("1.2");
  expect(document.placeOf("version")).toEqual({ line: 1, column: 1 });
  expect(readText("# Till ↔ Ledger (v1.2)\n\n**Version:** 1.3").contract.version).toBe("1.3");
  expect(readText("# Till ↔ Ledger (2)").contract.version).toBeUndefined();
});

describe("maintainers", () => {
  test.each([
    [
      "Maintained by: Fares and Retail Systems, Customer Information,\n  Station Operations",
      ["Fares and Retail Systems", "Customer Information", "Station Operations"],
    ],
    [
      "**Maintained by:** Fares and Retail Systems, Customer Information and the\nticket office",
      ["Fares and Retail Systems", "Customer Information", "the ticket office"],
    ],
  ])("go on in the next line: %s", (metadata, maintainers) => {
    expect(read(metadata).contract.maintainers).toEqual(maintainers);
  });

  test.each([
    "tells the ledger what was sold",
    "Last change: 2026-05-09",
    "Sales reach the books.",
  ])("end with their line where something else follows: %s", (next) => {
    expect(read(`Maintained by: Sales IT\n${next}`).contract.maintainers).toEqual(["Sales IT"]);
  });

  test.each([
    ["Finance Engineering", ["Finance Engineering"]],
    ["Ravi Menon, Grace Adeyemi", ["Ravi Menon", "Grace Adeyemi"]],
    ["Ravi Menon and Grace Adeyemi", ["Ravi Menon", "Grace Adeyemi"]],
    ["Ravi Menon, ravi@example.com; Grace", ["Ravi Menon, ravi@example.com", "Grace"]],
    ["Stock & Availability", ["Stock & Availability"]],
    ["Research and Development", ["Research and Development"]],
    ["[Your Name/Team]", []],
  ])("%s", (value, maintainers) => {
    expect(read(`**Maintained By:** ${value}`).contract.maintainers).toEqual(maintainers);
  });
});

describe("properties as Notion exports them", () => {
  const edited = "March 1, 2026 10:12 AM";
  const lastUpdated = { raw: edited, date: "2026-03-01" };

  test.each([
    [`Created by: Ana Silva\nLast edited time: ${edited}\nOwner: Tom Jones`, ["Tom Jones"]],
    [`Created by: Ana Silva\nCreated time: ${edited}\nLast edited: ${edited}`, ["Ana Silva"]],
    [`| Property | Value |\n|---|---|\n| Last edited time | ${edited} |`, []],
    [`Erstellt von: Ana Silva\nZuletzt bearbeitet: ${edited}`, ["Ana Silva"]],
    [`Creado por: Ana Silva\nÚltima edición: ${edited}`, ["Ana Silva"]],
    [`创建者：Ana Silva\n最后编辑时间：${edited}`, ["Ana Silva"]],
  ])("%s", (metadata, maintainers) => {
    expect(read(metadata).contract).toMatchObject({ lastUpdated, maintainers });
  });

  test("who edits it last need not maintain it", () => {
    expect(read("Last edited by: Ana Silva").contract.maintainers).toEqual([]);
  });
});

describe("status", () => {
  test.each([
    ["Draft", "draft"],
    ["In review", "draft"],
    ["🟢 Live", "active"],
    ["Deprecated, active until June", "deprecated"],
    ["Not yet live", "planned"],
    ["decommissioned", "retired"],
    ["Entwurf", "draft"],
    ["已下线", "retired"],
    ["who knows", "active"],
  ])("%s", (value, status) => {
    expect(read(`**Status:** ${value}`).contract.status).toBe(status);
  });

  test("may stand in the title or a section", () => {
    expect(readText("# Till ↔ Ledger (deprecated)").contract).toMatchObject({
      status: "deprecated",
      title: "Till ↔ Ledger",
    });
    expect(readText("# Till ↔ Ledger\n\n## Status\n\nRetired in May.").contract.status).toBe(
      "retired",
    );
  });
});

describe("frontmatter", () => {
  const frontmatter =
    "---\nversion: 2.0\nstatus: draft\nlastUpdated: 2026-02-01\ntags: [b, a]\n---\n";

  test("counts before Markdown, and a disagreement names both", () => {
    const { contract, problems } = read("**Version:** 1.9\n**Status:** Live", frontmatter);
    expect(contract).toMatchObject({ version: "2.0", status: "draft" });
    expect(problems).toMatchObject([
      {
        rule: "frontmatter-disagrees",
        place: { line: 9, column: 14 },
        message: expect.stringMatching(/`version` is “2\.0”.*“1\.9”/),
      },
      { rule: "frontmatter-disagrees", message: expect.stringContaining("`status`") },
    ]);
  });

  test("agrees in other words", () => {
    expect(
      read(
        "**Version:** v2.0\n**Status:** Entwurf\n**Last Updated:** 1 February 2026\n**Tags:** A, B",
        frontmatter,
      ).problems,
    ).toEqual([]);
  });

  test("may speak alone", () => {
    expect(read("", frontmatter).problems).toEqual([]);
  });
});

test("the domain is the folder's name unless it is said", () => {
  const inFolder = { file: "bank-gateway/a.md" };
  expect(readText("# A ↔ B", inFolder).contract.domain).toBe("Bank gateway");
  expect(readText("# A ↔ B\n\n**Domain:** Finance", inFolder).contract.domain).toBe("Finance");
  expect(readText("# A ↔ B").contract.domain).toBeUndefined();
});

test("metadata in a line of words is no overview, and names no maintainer", () => {
  const { contract } = read("Version 4 - last updated 14 Feb 2026 by Ines");
  expect(contract).toMatchObject({
    version: "4",
    lastUpdated: { raw: "14 Feb 2026", date: "2026-02-14" },
    maintainers: [],
  });
  expect(contract.overview).toBeUndefined();
  expect(read("*Version:* 4\n*Last updated:* 2026-02-14").contract).toMatchObject({
    version: "4",
    lastUpdated: { date: "2026-02-14" },
  });
});

test.each([
  [
    "v0.9, updated 2026-13-02, kept by Water Crew",
    { version: "0.9", lastUpdated: { raw: "2026-13-02" }, maintainers: ["Water Crew"] },
  ],
  [
    "- v1.3, 2026-01-20\n- Retail only",
    { version: "1.3", lastUpdated: { raw: "2026-01-20", date: "2026-01-20" } },
  ],
  [
    "Created by Bram Ooms, last modified on Oct 03, 2026",
    { lastUpdated: { raw: "Oct 03, 2026", date: "2026-10-03" }, maintainers: ["Bram Ooms"] },
  ],
  [
    "v2, Stand 3.10.2026, betreut von Team Kasse",
    { version: "2", lastUpdated: { date: "2026-10-03" }, maintainers: ["Team Kasse"] },
  ],
  [
    "v0.9 · 2026-03-02 · by Platform Team",
    { version: "0.9", lastUpdated: { date: "2026-03-02" }, maintainers: ["Platform Team"] },
  ],
  [
    "Document version 2.4, effective 2025-11-03, owner: Engine Team",
    { version: "2.4", maintainers: ["Engine Team"] },
  ],
  [
    "*Maintained by: CRM squad. Updated 3 March 2026.*",
    { lastUpdated: { date: "2026-03-03" }, maintainers: ["CRM squad"] },
  ],
  [
    "Stand: 10.02.2026, Version 1.7, gepflegt von Logistik-IT",
    { version: "1.7", lastUpdated: { raw: "10.02.2026" }, maintainers: ["Logistik-IT"] },
  ],
])("“%s” is no overview", (line, facts) => {
  const { contract } = read(line);
  expect(contract).toMatchObject(facts);
  expect(contract.overview).toBeUndefined();
});

test.each([
  "v0.9, which is kept by nobody",
  "v0.9 of the till, updated 2026-10-03",
  "Created by Bram Ooms, for the auditors",
  "Version 4 is out - last updated 14 Feb 2026",
  "Version 4 - the nightly job is gone",
  "Version control is *Git:* nothing else.",
])("“%s” is a sentence", (sentence) => {
  const { contract } = read(sentence);
  expect(contract.overview).toBe(sentence);
  expect(contract.version).toBeUndefined();
});

test.each([
  ["**Owner** Back Office IT", ["Back Office IT"]],
  ["**Owner** must approve each change", []],
  ["**Owner** Priya approves. Nobody else does", []],
  ["**Owners** and others", []],
  ["**Note** Back Office IT", []],
])("behind bold without a colon a name may stand, and no sentence: “%s”", (text, maintainers) => {
  expect(read(text).contract.maintainers).toEqual(maintainers);
});

describe("a date beside the version", () => {
  const head = "**Owner:** Priya\n**Version:** 1.4.2 (2025-11-03)\n**Status:** live";

  test("is that of the contract where nothing else tells it", () => {
    const document = read(head);
    expect(document.contract.lastUpdated).toEqual({ raw: "2025-11-03", date: "2025-11-03" });
    expect(document.placeOf("lastUpdated")).toEqual({ line: 4, column: 14 });
  });

  test.each([
    [`${head}\n**Last updated:** 2026-01-02`, "2026-01-02"],
    ["**Owner:** Priya\n**Version:** 1.4.2 (effective 2025-11-03)", undefined],
    ["**Owner:** Priya\n**Version:** 1.4.2 (until 2025-11-03)", undefined],
  ])("is not in “%s”", (metadata, date) => {
    expect(read(metadata).contract.lastUpdated?.date).toBe(date);
  });
});

describe("a head as a table across", () => {
  const row = "| 0.9 | 2026-01-20 | Team Shop |";

  test.each([
    `| Version | Last updated | Owner |\n|---|---|---|\n${row}`,
    `| Versión | Última actualización | Responsable |\n|---|---|---|\n${row}`,
    `| Version | Stand | Verantwortlich |\n|---|---|---|\n${row}`,
    `| 版本 | 最后更新 | 维护者 |\n|---|---|---|\n${row}`,
  ])("%s", (table) => {
    const document = read(table);
    expect(document.contract).toMatchObject({
      version: "0.9",
      lastUpdated: { date: "2026-01-20" },
      maintainers: ["Team Shop"],
    });
    expect(document.placeOf("lastUpdated")).toEqual({ line: 5, column: 7 });
  });

  test.each([
    ["of several rows", `| Version | Date | Author |\n|---|---|---|\n${row}\n| 1.0 | x | y |`],
    ["of changes", "| Version | Date | Change |\n|---|---|---|\n| 0.9 | 2026-01-20 | First |"],
    ["of one such word", "| Version | Path | Size |\n|---|---|---|\n| 0.9 | /sales | 3 |"],
    ["without version or date", "| Owner | Status |\n|---|---|\n| 0.9 | 2026 |"],
  ])("tells nothing %s", (_, table) => {
    const { version, lastUpdated, maintainers } = read(table).contract;
    expect([version, lastUpdated, maintainers]).toEqual([undefined, undefined, []]);
  });

  test("stands right below the title, and nowhere else", () => {
    const { contract } = readText(
      `# Till ↔ Ledger\n\n## Interface\n\n| Version | Updated | Owner |\n|---|---|---|\n${row}`,
    );
    expect(contract.version).toBeUndefined();
  });
});

test.each([
  "_last touched 2 Feb 2026 by @kwame_",
  "*2 Feb 2026 by Kwame Mensah*",
  "Last touched on 2 Feb 2026",
])("%s", (line) => {
  const { contract } = readText(`# Till → Ledger\n\n${line}\n\nTill sends sales to Ledger.`);
  expect(contract.lastUpdated).toEqual({ raw: "2 Feb 2026", date: "2026-02-02" });
  expect(contract.overview).toBe("Till sends sales to Ledger.");
});

test.each([
  "_Valid from 2 Feb 2026 by decree_",
  "_2 Feb 2026 by the latest_",
  "_Approved 2 Feb 2026 by @kwame_",
])("%s is no day of an update", (line) => {
  expect(readText(`# Till → Ledger\n\n${line}`).contract).not.toHaveProperty("lastUpdated");
});

describe("the owner of the document", () => {
  const ownersOf = (text: string) => readText(`# Till → Ledger\n\n${text}\n`).contract.maintainers;

  test.each([
    "- Owner of document: Anna Kern\n- Version: 1.2",
    "- **Document owner:** Anna Kern",
    "**Owner of this contract**: Anna Kern",
    "Document Owner: Anna Kern",
    "| Owner of the document | Anna Kern |\n|---|---|\n| Version | 2 |",
    "Document owner: Anna Kern, reviewed 2026-02-02",
    "## Document control\n\n- Document owner: Anna Kern\n- Author: Ben Ahn",
    "## Contacts\n\n- Till owner: Ben Ahn\n- Owner of this document: Anna Kern",
    "Till sends sales.\n\n## Notes\n\nDocument owner: Anna Kern",
    "- Verantwortlich für dieses Dokument: Anna Kern",
    "- Responsable del documento: Anna Kern",
    "- 文档负责人：Anna Kern",
  ])("%s", (text) => {
    expect(ownersOf(text)).toEqual(["Anna Kern"]);
  });

  test("is whom the head names, where both do", () => {
    expect(ownersOf("**Owner:** Ben Ahn\n\n## Contacts\n\n- Document owner: Anna Kern")).toEqual([
      "Ben Ahn",
    ]);
  });

  test.each([
    "## Contacts\n\n- Owner: Anna Kern\n- Data owner: Ben Ahn",
    "## Notes\n\nThe document owner: a role that nobody has.",
    "## Data Formats\n\n| Field | Type |\n|---|---|\n| documentOwner | string |",
  ])("is nobody in “%s”", (text) => {
    expect(ownersOf(text)).toEqual([]);
  });
});

test.each([
  "Version 0.9 (draft) - Document owner: Jens Okafor",
  "v0.9 / draft / Owner of document: Jens Okafor",
])("%s", (line) => {
  const { version, status, maintainers } = readText(`# Till → Ledger\n\n${line}\n`).contract;
  expect({ version, status, maintainers }).toEqual({
    version: "0.9",
    status: "draft",
    maintainers: ["Jens Okafor"],
  });
});

test("a title in front of a name ends no sentence", () => {
  const line = "_Owner of document: Dr. Petra Vogt (Lab IT) / last touched 14 March 2026_";
  expect(readText(`# Till → Ledger\n\n${line}\n`).contract).toMatchObject({
    maintainers: ["Dr. Petra Vogt (Lab IT)"],
    lastUpdated: { date: "2026-03-14" },
  });
});
