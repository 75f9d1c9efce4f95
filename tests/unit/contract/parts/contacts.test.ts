import { expect, test } from "vitest";
import { readText, tillLedger } from "../read-text.ts";

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
    "# Stock App ↔ Stock Ledger\n\nOne-way.\n\n## Contacts\n\n**Stock Owner:** Mina",
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
