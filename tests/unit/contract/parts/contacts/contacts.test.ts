import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const contacts = (text: string) => tillLedger(`## Contacts\n\n${text}`).contract.contacts;

test.each([
  ["a label", "**Till Owner:** Priya", "Till Owner"],
  ["a heading", "### Till Owner\nPriya", "Till Owner"],
  ["a row", "| Role | Name |\n|---|---|\n| Till Owner | Priya |", "Till Owner"],
  ["a label with the system behind", "**Owner (Till):** Priya", "Owner (Till)"],
  ["the template's label", "**System A Owner:** Priya", "System A Owner"],
  ["a team", "**Till team:** Priya", "Till team"],
  ["German", "**Verantwortliche Till:** Priya", "Verantwortliche Till"],
])("the system's contact is told by %s", (_, text, role) => {
  expect(contacts(text)).toEqual([{ role, system: "till", name: "Priya" }]);
});

test.each(["Integration Maintainer", "Owner", "Finance Owner", "Escalation"])(
  "“%s” is of no system",
  (role) => {
    expect(contacts(`**${role}:** Priya`)).toEqual([{ role, name: "Priya" }]);
  },
);

test("a contact still to be named is none", () => {
  expect(contacts("**Till Owner:** [Name/Email]\n**Ledger Owner:** TBD")).toEqual([]);
  expect(contacts("**Till Owner:** None\n**Ledger Owner:** No owner yet")).toEqual([]);
});

test("a name that fits both systems is told", () => {
  const { problems } = readText(
    "# Stock App ↔ Stock Ledger\n\nNothing flows.\n\n## Contacts\n\n**Stock Owner:** Mina",
  );
  expect(problems).toMatchObject([
    {
      rule: "system-ambiguous",
      place: { line: 7, column: 18 },
      message: expect.stringContaining("“Stock App” or “Stock Ledger”"),
    },
  ]);
});

test("a list's line names a system or a role in front; other lines are words", () => {
  expect(contacts("- Till: Priya\n- On-call: #till\n- Remember: not on Sundays")).toEqual([
    { role: "Till", system: "till", name: "Priya" },
    { role: "On-call", name: "#till" },
  ]);
});

test("a word of exactly one system's name stands for it", () => {
  const under = (title: string) =>
    readText(
      `# ${title}\n\n## On call\n\nHub: hub-oncall (PagerDuty). Ledger: finance-oncall, Slack #gl`,
    ).contract.contacts;
  expect(under("Payment Hub ↔ General Ledger")).toEqual([
    { role: "Hub", system: "payment-hub", name: "hub-oncall (PagerDuty)" },
    { role: "Ledger", system: "general-ledger", name: "finance-oncall, Slack #gl" },
  ]);
  expect(under("Ledger Hub ↔ General Ledger")).toEqual([
    {
      role: "Hub",
      system: "ledger-hub",
      name: "hub-oncall (PagerDuty). Ledger: finance-oncall, Slack #gl",
    },
  ]);
});

test("a sentence behind a contact that names no system goes on with it", () => {
  expect(contacts("Till: Ben Ahn. Phone: 555. By mail: till@acme.example")).toEqual([
    { role: "Till", system: "till", name: "Ben Ahn. Phone: 555. By mail: till@acme.example" },
  ]);
});

test.each([
  ["bars", "Till: Ben Ahn · Ledger: Kaya Moon"],
  ["commas", "Till: Ben Ahn, Ledger: Kaya Moon"],
  ["sentences", "Till: Ben Ahn. Ledger: Kaya Moon"],
  ["labels in bold", "**Till:** Ben Ahn | **Ledger:** Kaya Moon"],
  ["an item", "- Till: Ben Ahn; Ledger: Kaya Moon"],
])("several contacts in one line are told apart: %s", (_, text) => {
  expect(contacts(text)).toEqual([
    { role: "Till", system: "till", name: "Ben Ahn" },
    { role: "Ledger", system: "ledger", name: "Kaya Moon" },
  ]);
});

test("owners in one line are each their system's", () => {
  expect(contacts("Till Owner: Ben Ahn · Ledger Owner: Kaya Moon")).toEqual([
    { role: "Till Owner", system: "till", name: "Ben Ahn" },
    { role: "Ledger Owner", system: "ledger", name: "Kaya Moon" },
  ]);
});

test("between bars a name that nobody knows parts as well", () => {
  expect(contacts("Till: Ben Ahn · Ledger: Kaya Moon · Firebase: see the wiki")).toEqual([
    { role: "Till", system: "till", name: "Ben Ahn" },
    { role: "Ledger", system: "ledger", name: "Kaya Moon" },
    { role: "Firebase", name: "see the wiki" },
  ]);
});

test("what stands behind a person is that person's", () => {
  expect(contacts("**Till:** Ben Ahn, phone: 555, on-call: nights")).toEqual([
    { role: "Till", system: "till", name: "Ben Ahn, phone: 555, on-call: nights" },
  ]);
});

test.each([
  ["a heading", "### Till\n\n- Owner: Ana Ruiz\n\n### Ledger\n\n- Owner: Ben Ahn"],
  ["a line in bold", "**Till**\n\n- Owner: Ana Ruiz\n\n**Ledger**\n\n- Owner: Ben Ahn"],
  ["a label", "**Till:**\n\n- Owner: Ana Ruiz\n\n**Ledger:**\n\n- Owner: Ben Ahn"],
  ["an item", "- Till\n  - Owner: Ana Ruiz\n- Ledger\n  - Owner: Ben Ahn"],
  ["an item in bold", "- **Till**\n  - Owner: Ana Ruiz\n- **Ledger**\n  - Owner: Ben Ahn"],
  ["a heading over labels", "### Till\n\n**Owner:** Ana Ruiz\n\n### Ledger\n\n**Owner:** Ben Ahn"],
  [
    "a heading over a table",
    "### Till\n\n| Role | Name |\n|---|---|\n| Owner | Ana Ruiz |\n\n### Ledger\n\n| Role | Name |\n|---|---|\n| Owner | Ben Ahn |",
  ],
  ["a column", "| | Till | Ledger |\n|---|---|---|\n| Owner | Ana Ruiz | Ben Ahn |"],
])("contacts below a system's name are that system's: %s", (_, text) => {
  expect(contacts(text)).toEqual([
    { role: "Owner", system: "till", name: "Ana Ruiz" },
    { role: "Owner", system: "ledger", name: "Ben Ahn" },
  ]);
});

test("one person may own both systems", () => {
  expect(
    contacts("### Till\n\n- Owner: Ana\n- On-call: #pos\n\n### Ledger\n\n- Owner: Ana"),
  ).toEqual([
    { role: "Owner", system: "till", name: "Ana" },
    { role: "On-call", system: "till", name: "#pos" },
    { role: "Owner", system: "ledger", name: "Ana" },
  ]);
});

test("the integration's maintainer is of no system, wherever named", () => {
  expect(contacts("### Till\n\n- **Integration Maintainer:** Ana")).toEqual([
    { role: "Integration Maintainer", name: "Ana" },
  ]);
});

describe("a table with a column for each system", () => {
  test("each cell is its column's contact", () => {
    expect(contacts("| Till | Ledger |\n|---|---|\n| Priya<br>priya@till.example | Sam |")).toEqual(
      [
        { role: "Till", system: "till", name: "Priya, priya@till.example" },
        { role: "Ledger", system: "ledger", name: "Sam" },
      ],
    );
  });

  test("the words of roles may stand beside the names", () => {
    expect(contacts("| Till owner | Ledger owner |\n|---|---|\n| Priya | TBD |")).toEqual([
      { role: "Till owner", system: "till", name: "Priya" },
    ]);
  });

  test("a system in one header alone heads no people", () => {
    expect(contacts("| Till | Name |\n|---|---|\n| On-call | Priya |")).toEqual([
      { role: "On-call", name: "Priya" },
    ]);
  });
});

test.each([
  ["a paragraph", "Ada Lind (Till), Ben Ahn (data, cloud)"],
  ["a list", "- Ada Lind (Till)\n- Ben Ahn (data, cloud)"],
])("what people stand for may be told in brackets: %s", (_, text) => {
  expect(contacts(text)).toEqual([
    { role: "Till", system: "till", name: "Ada Lind" },
    { role: "data, cloud", name: "Ben Ahn" },
  ]);
});

test.each([
  "- Ada Lind (Till)\n- Ben Ahn (left the company)\n- Cid Roe (on holiday until May)",
  "Ada Lind (Till), Ben Ahn (im Urlaub)",
])("nobody stands for being away: %s", (text) => {
  expect(contacts(text)).toEqual([{ role: "Till", system: "till", name: "Ada Lind" }]);
});

test.each(["Till – Ada Lind, Ledger – Ben Ahn", "Till – Ada Lind; Ledger - Ben Ahn"])(
  "several in a line, behind dashes: %s",
  (text) => {
    expect(contacts(text)).toEqual([
      { role: "Till", system: "till", name: "Ada Lind" },
      { role: "Ledger", system: "ledger", name: "Ben Ahn" },
    ]);
  },
);

test.each(["Till – Ada Lind, Ledger – ask in #books", "Till – Ada Lind, Store – Ben Ahn"])(
  "behind another dash nobody else may be named: %s",
  (text) => {
    expect(contacts(text)).toMatchObject([{ role: "Till", name: text.slice(7) }]);
  },
);

test.each([
  "Ada Lind (till noon), Ben Ahn (afternoons)",
  "Ada Lind (Till) is on leave, Ben Ahn (Ledger)",
  "Escalate to Ada Lind (Till).",
])("brackets may explain something else: %s", (text) => {
  expect(contacts(text)).toEqual([]);
});

test.each([
  ["Office: Birgit Maurer, office@club.example (owns the Ledger)", "ledger"],
  ["IT: Reto Zuber (responsible for Till)", "till"],
  ["Büro: Birgit Maurer (verantwortlich für Ledger)", "ledger"],
])("whom somebody answers for may stand behind the name: %s", (item, system) => {
  expect(tillLedger(`## Contacts\n\n- ${item}\n`).contract.contacts).toMatchObject([{ system }]);
});

test.each([
  "Hours: Monday to Friday (for Ledger and Till)",
  "Office: Birgit Maurer (owns the ledger of the club)",
  "Office: Birgit Maurer (not for Ledger)",
  "Office: Birgit Maurer (Ledger)",
])("nobody answers for a system there: %s", (item) => {
  expect(tillLedger(`## Contacts\n\n- ${item}\n`).contract.contacts).toEqual([]);
});

describe("what is said of the contacts is none", () => {
  test.each([
    "> 💡 **Note:** This is a living document.",
    "**Please note:** Not at night.",
    "**Last reviewed:** 2026-01-01",
    "**Hinweis:** Nicht nachts.",
    "- **Important:** Not at night.",
  ])("%s", (text) => {
    expect(contacts(`**Till Owner:** Priya\n\n${text}`)).toEqual([
      { role: "Till Owner", system: "till", name: "Priya" },
    ]);
  });

  test.each(["Info", "Notification desk", "Hotline"])("“%s” is one", (role) => {
    expect(contacts(`**${role}:** ops@shop.example`)).toEqual([{ role, name: "ops@shop.example" }]);
  });
});

describe("a system called by a word that is a role's elsewhere", () => {
  const under = (title: string, text: string) =>
    readText(`# ${title}\n\n## Contacts\n\n${text}`).contract.contacts;

  test.each(["Helpdesk Owner", "Helpdesk", "Helpdesk Team"])("%s", (role) => {
    expect(under("Helpdesk (ours) ↔ Ledger", `**${role}:** Priya`)).toEqual([
      { role, system: "helpdesk-ours", name: "Priya" },
    ]);
  });

  test.each(["Helpdesk", "Support Owner", "Owner"])("elsewhere “%s” is of no system", (role) => {
    expect(under("Till ↔ Support Portal", `**${role}:** Priya`)).toEqual([{ role, name: "Priya" }]);
  });
});

describe("a line of the contacts that tells how somebody is reached is one, whoever that is", () => {
  test.each([
    ["Edge Devices: Ada Lind, +47 900 00 000", "Edge Devices", "Ada Lind, +47 900 00 000"],
    ["Lab IT, 24/7: 4711", "Lab IT, 24/7", "4711"],
    [
      "Vendor hotline (Mo-Fr 8-17): +49 30 1234567",
      "Vendor hotline (Mo-Fr 8-17)",
      "+49 30 1234567",
    ],
    ["Night desk - desk@shop.example", "Night desk", "desk@shop.example"],
  ])("%s", (line, role, name) => {
    for (const text of [line, `- ${line}`]) expect(contacts(text)).toEqual([{ role, name }]);
  });

  test("with the system in front", () => {
    expect(contacts("- Till operations desk: +44 20 7946 0000")).toEqual([
      { role: "Till operations desk", system: "till", name: "+44 20 7946 0000" },
    ]);
  });

  test.each([
    "Remember: call #till first",
    "Office hours: 8-17",
    "Wiki: https://wiki.example/x/#contact",
    "Contract number: 12345",
    "Founded: 01.02.2003",
  ])("“%s” is none", (line) => {
    for (const text of [line, `- ${line}`]) expect(contacts(text)).toEqual([]);
  });
});

test.each([
  ["MDP operations desk", "meter-data-platform"],
  ["MDP Operations", undefined],
  ["Grid operations desk", undefined],
])("“%s” is of the system whose abbreviation stands in front, if any: %s", (role, system) => {
  const text = `# Meter Data Platform ↔ Billing Engine\n\nThe Meter Data Platform (MDP) collects readings.\n\n## Contacts\n\n- ${role}: +44 20 7946 0000`;
  expect(readText(text).contract.contacts).toEqual([
    { role, ...(system && { system }), name: "+44 20 7946 0000" },
  ]);
});

test.each(["Owner", "Ansprechpartner"])("“%s” needs no bold, in a line as in an item", (role) => {
  for (const text of [`${role}: Ada Byron`, `- ${role}: Ada Byron`])
    expect(contacts(text)).toEqual([{ role, name: "Ada Byron" }]);
});
