import { describe, expect, test } from "vitest";
import { readText } from "../read-text.ts";

const facts: readonly [string, string][] = [
  ["Owner", "Payments team"],
  ["Till owner", "Ravi Menon"],
  ["Purpose", "Books each day's takings"],
  ["Format", "CSV by SFTP"],
  ["Frequency", "nightly"],
  ["Authentication", "SSH key in Vault"],
  ["Fallback", "Sales are kept and sent the next night"],
  ["Alert", "Bookings late: pages #payments-oncall"],
  ["Logging", "Splunk index till"],
  ["Rollback", "Delete the day's bookings by batch id"],
  ["API version", "v2"],
  ["Contact", "Ada Byron (ada@example.com)"],
  ["Change log", "2026-10-01 1.2 v2 endpoint"],
];
const rows = (head: string) =>
  `${head}\n|---|---|\n${facts.map(([name, value]) => `| ${name} | ${value} |`).join("\n")}`;
const contract = (text: string) => readText(`# Till → Ledger\n\n${text}\n`).contract;

describe("a contract that is one list or table of facts", () => {
  test.each([
    ["a table without a head", rows("| | |")],
    ["a table of topics", rows("| Topic | Details |")],
    ["a table below a heading of its own", `## Details\n\n${rows("| Item | Value |")}`],
    ["lines in bold", facts.map(([name, value]) => `**${name}:** ${value}  `).join("\n")],
    ["a plain list", facts.map(([name, value]) => `- ${name}: ${value}`).join("\n")],
  ])("%s", (_, text) => {
    const { maintainers, flows, monitoring, deployment, versioning, ...read } = contract(text);
    expect(maintainers).toEqual(["Payments team"]);
    expect(flows[0]).toMatchObject({
      purpose: "Books each day's takings",
      format: "CSV by SFTP",
      frequency: "nightly",
      events: [],
      errorHandling: { fallback: "Sales are kept and sent the next night" },
      authentication: { method: "SSH key", credentialsLocation: "Vault" },
    });
    expect(flows[1]).toMatchObject({ state: "none", described: false });
    expect(flows[1]).not.toHaveProperty("authentication");
    expect(monitoring).toEqual({
      metrics: [],
      logging: { what: "Splunk index till" },
      alerts: { when: "Bookings late", who: "#payments-oncall" },
    });
    expect(deployment?.rollback).toEqual([
      { case: "Rollback", steps: "Delete the day's bookings by batch id" },
    ]);
    expect(versioning).toEqual({ apiVersion: "v2" });
    expect(read.contacts).toEqual([
      { role: "Till owner", system: "till", name: "Ravi Menon" },
      { role: "Contact", name: "Ada Byron (ada@example.com)" },
    ]);
    expect(read.changeLog).toEqual([
      {
        date: { raw: "2026-10-01", date: "2026-10-01" },
        version: "1.2",
        change: "v2 endpoint",
        breaking: false,
      },
    ]);
  });

  test("says nothing by what is open or denied", () => {
    const text =
      "**Rollback:** none  \n**Alerts:** TBD  \n**Contact:** [name]  \n**Change log:** see git";
    const { deployment, monitoring, contacts, changeLog } = contract(text);
    expect([deployment, monitoring]).toEqual([undefined, undefined]);
    expect([contacts, changeLog]).toEqual([[], []]);
  });

  test.each([
    ["Security", "internal"],
    ["Support", "24/7"],
    ["People", "Cashiers use it."],
    ["Ownership", "Each side owns its data"],
    ["Notice", "this is a draft"],
    ["Migration", "in spring"],
  ])("“%s: %s” is another matter", (name, value) => {
    const { flows, contacts, versioning } = contract(`**${name}:** ${value}  \n**Format:** CSV`);
    expect(flows[0]).not.toHaveProperty("authentication");
    expect([contacts, versioning]).toEqual([[], undefined]);
  });

  test("is none where several sections are one each: their facts are of one flow", () => {
    const sheet = "- **Owner:** Team X\n- **Format:** CSV\n- **Rollback:** restore";
    const { maintainers, deployment } = contract(`## Orders\n\n${sheet}\n\n## Refunds\n\n${sheet}`);
    expect([maintainers, deployment]).toEqual([[], undefined]);
  });
});

test.each([
  ["an interface", "- **Version:** 2.1\n- **Endpoint:** /sales\n- **Format:** JSON", ""],
  ["one flow", "- **Owner:** Team X\n- **Format:** JSON", "## Till → Ledger\n\nSales."],
])("facts of %s are not the contract's", (_, sheet, beside) => {
  const { version, maintainers } = contract(`${beside}\n\n## Sales API\n\n${sheet}`);
  expect([version, maintainers]).toEqual([undefined, []]);
});

test("owners maintain it, and are no contact besides", () => {
  const { maintainers, contacts } = contract("**Owners:** Team Till, Team Ledger");
  expect([maintainers, contacts]).toEqual([["Team Till", "Team Ledger"], []]);
});

test("what a section of the author's own tells of the past is no plan", () => {
  const text = "## Incident of 12 May\n\n**Rollback:** we went back to 2.3";
  expect(contract(text).deployment).toBeUndefined();
});

test("topics by the names of a contract's words stay events", () => {
  const table =
    "| Topic | Details |\n|---|---|\n| orders | paid |\n| status | of the shop |\n| version | of the till |\n| request | of a refund |";
  const { flows } = contract(`## Till → Ledger\n\n${table}`);
  expect(flows[0]?.events.map(({ name }) => name)).toEqual([
    "orders",
    "status",
    "version",
    "request",
  ]);
});

describe("right below a direction's heading", () => {
  const told = (label: string) => contract(`## Till → Ledger\n\n- **Format:** CSV\n- ${label}`);

  test("a way back is that direction's", () => {
    expect(told("**Rollback:** delete the batch").deployment?.rollback).toEqual([
      { case: "Till → Ledger", steps: "delete the batch" },
    ]);
  });

  test("alerts that reach somebody are told", () => {
    expect(told("**Alerts:** lag > 5 min → #pay").monitoring?.alerts).toEqual({
      when: "lag > 5 min",
      who: "#pay",
    });
  });

  test.each([
    "what a sensor has found",
    "temperature > 80 °C → valve closes",
    "stock below 10 → shelf is refilled; rack full → lorry comes",
  ])("alerts that reach nobody may be what flows: %s", (value) => {
    expect(told(`**Alerts:** ${value}`).monitoring).toBeUndefined();
  });
});

describe("below “Operations” words of a part need no bold", () => {
  const told = (lines: string) =>
    contract(`## Till → Ledger\n\nSales.\n\n## Operations\n\n${lines}`);

  test.each([
    "- alerts: queue > 10k: #pay\n- rollback: set `sync`\n  to off\n- deploy order: Ledger first",
    "Alerts: queue > 10k: #pay\nRollback: set `sync`\nto off\nDeploy order: Ledger first",
  ])("%s", (lines) => {
    const { monitoring, deployment } = told(lines);
    expect(monitoring?.alerts).toEqual({ when: "queue > 10k", who: "#pay" });
    expect(deployment).toMatchObject({
      order: ["Ledger first"],
      rollback: [{ steps: "set `sync` to off" }],
    });
  });

  test("what follows in a line of its own label is not the way back", () => {
    expect(told("Rollback: set `sync` off\nOwner: Ada").deployment?.rollback).toEqual([
      { case: "Rollback", steps: "set `sync` off" },
    ]);
  });

  test("whom to ask, and who owns each of them", () => {
    const { contacts } = told("Contact: Ada Byron (ada@example.com)\nLedger owner: Ravi Menon");
    expect(contacts).toEqual([
      { role: "Contact", name: "Ada Byron (ada@example.com)" },
      { role: "Ledger owner", system: "ledger", name: "Ravi Menon" },
    ]);
  });

  test.each(["Contact: see each team", "Support: 24/7", "Contact: the buyer by phone"])(
    "nobody: %s",
    (line) => {
      expect(told(line).contacts).toEqual([]);
    },
  );
});

test("what both ways are for is told as the contract's", () => {
  const text = "# Till ↔ Ledger\n\n**Purpose:** One set of books.\n\n## Till → Ledger\n\nSales.";
  expect(readText(text).contract.overview).toBe("One set of books.");
});

test.each(["announced 4 weeks ahead in #api", "told in advance"])(
  "“Breaking changes: %s” gives notice",
  (value) => {
    const { versioning } = contract(`**Format:** CSV  \n**Breaking changes:** ${value}`);
    expect(versioning).toEqual({ noticePeriod: value });
  },
);

describe("plain lines of facts", () => {
  test("may end with one over a table", () => {
    const table = "| column | type |\n|---|---|\n| id | string |";
    const { flows } = contract(`format: Parquet\nschedule: every 6 hours\nschema:\n\n${table}`);
    expect(flows[0]).toMatchObject({ format: "Parquet", frequency: "every 6 hours" });
  });

  test("may be in German", () => {
    const { flows } = contract("Zweck: Umsätze buchen\nFormat: CSV\nRhythmus: nächtlich");
    expect(flows[0]).toMatchObject({ format: "CSV", frequency: "nächtlich" });
  });

  test("may be on parts that usually have a heading", () => {
    const { versioning, deployment } = contract(
      "Testing: on the sandbox\nBreaking changes: 30 days notice\nRollback: restore it",
    );
    expect(versioning).toEqual({ noticePeriod: "30 days notice" });
    expect(deployment?.rollback).toEqual([{ case: "Rollback", steps: "restore it" }]);
  });
});

test("whoever is asked beside the owner is a contact", () => {
  const { maintainers, contacts } = contract(
    "**Verantwortlich:** Team Zahlung  \n**Ansprechpartner:** Ada Byron",
  );
  expect([maintainers, contacts]).toEqual([
    ["Team Zahlung"],
    [{ role: "Ansprechpartner", name: "Ada Byron" }],
  ]);
});

test.each([
  "2026-10-01: v2 endpoint",
  "1.2 v2 endpoint",
  "**1.2** (2026-10-01): v2 endpoint",
  "Version 1.2, 2026-10-01: v2 endpoint",
])("“Log of changes: %s” is one", (entry) => {
  const { changeLog } = contract(`**Log of changes:** ${entry}  \n**Format:** CSV`);
  expect(changeLog).toMatchObject([{ change: "v2 endpoint" }]);
});

test.each([
  "each sale's changes are kept 30 days, since 2024-05-01 in S3",
  "until 2024-05-01 the file came by mail",
  "prices change 1.5 times a day",
])("“History: %s” is no change of the contract", (said) => {
  expect(contract(`**History:** ${said}  \n**Format:** CSV`).changeLog).toEqual([]);
});

test("a sheet of facts is the contract's beside a section of its interface, too", () => {
  const sheet = "- **Owner:** Team Till\n- **Format:** CSV\n- **Rollback:** delete the batch";
  const { maintainers, flows, deployment } = contract(
    `## Details\n\n${sheet}\n\n## Interface\n\n\`POST /sales\``,
  );
  expect(maintainers).toEqual(["Team Till"]);
  expect(flows[0]).toMatchObject({ format: "CSV", endpoints: [{ url: "/sales" }] });
  expect(deployment?.rollback).toEqual([{ case: "Rollback", steps: "delete the batch" }]);
});

test("hours are nobody", () => {
  const { contacts } = contract("**Till contact:** Mo–Fr 9–17  \n**Ledger contact:** Ben Ahn");
  expect(contacts).toEqual([{ role: "Ledger contact", system: "ledger", name: "Ben Ahn" }]);
});

test("two owners by one name are of two things, and no contacts of all", () => {
  const text = "**Till**\n\n- Owner: Ana Ruiz\n\n**Ledger**\n\n- Owner: Ben Ahn";
  expect(contract(text).contacts).toEqual([]);
});

test("a column for each direction tells of its calls and alerts", () => {
  const table =
    "| | Till → Ledger | Ledger → Till |\n|---|---|---|\n| Endpoint | POST /sales | GET /rates |\n| Format | JSON | CSV |\n| Alerts | lag > 1 h: #till | TBD |";
  const { flows, monitoring } = readText(`# Till ↔ Ledger\n\n${table}`).contract;
  expect(flows).toMatchObject([
    { format: "JSON", endpoints: [{ method: "POST", url: "/sales" }] },
    { format: "CSV", endpoints: [{ method: "GET", url: "/rates" }] },
  ]);
  expect(monitoring?.alerts).toEqual({ when: "lag > 1 h", who: "#till" });
});
