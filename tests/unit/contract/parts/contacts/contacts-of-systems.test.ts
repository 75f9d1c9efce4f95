import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const contacts = (head: string, ...rows: string[]) => {
  const rule = head.replace(/[^|]+/g, "---");
  const table = [head, rule, ...rows].map((row) => `| ${row} |`).join("\n");
  return tillLedger(`## Contacts\n\n${table}`).contract.contacts;
};

describe("where system and role have a column each, both are told apart from the name", () => {
  test.each([
    ["System | Role | Name", "Till | Owner | Ana Ruiz", "Ledger | On call | Night Desk"],
    ["Role | System | Name", "Owner | Till | Ana Ruiz", "On call | Ledger | Night Desk"],
    ["Name | Role | System", "Ana Ruiz | Owner | Till", "Night Desk | On call | Ledger"],
    ["Name | System | Role", "Ana Ruiz | Till | Owner", "Night Desk | Ledger | On call"],
    ["Component | Role | Who", "`Till` | Owner | Ana Ruiz", "Ledger | On call | Night Desk"],
    ["System | Rolle | Person", "Till | Owner | Ana Ruiz", "Ledger | On call | Night Desk"],
  ])("%s", (...table) => {
    expect(contacts(...table)).toEqual([
      { role: "Owner", system: "till", name: "Ana Ruiz" },
      { role: "On call", system: "ledger", name: "Night Desk" },
    ]);
  });
});

test("how somebody is reached stands behind the name", () => {
  expect(
    contacts(
      "System | Role | Name | Reach",
      "Till | Owner | Tomás Herrera | tomas@till.example",
      "Till | Product | Ana Ruiz | TBD",
      "Ledger | On call | | #ledger",
    ),
  ).toEqual([
    { role: "Owner", system: "till", name: "Tomás Herrera, tomas@till.example" },
    { role: "Product", system: "till", name: "Ana Ruiz" },
    { role: "On call", system: "ledger", name: "#ledger" },
  ]);
});

test("a system that isn't the contract's stays with its role, and a lone cell says all there is", () => {
  expect(
    contacts(
      "System | Role | Name",
      "Payroll | Owner | Ana Ruiz",
      "– | Escalation | Ben Ahn",
      "Till | – | Kaya Moon",
      "Ledger | Owner | TBD",
    ),
  ).toEqual([
    { role: "Payroll Owner", name: "Ana Ruiz" },
    { role: "Escalation", name: "Ben Ahn" },
    { role: "Till", system: "till", name: "Kaya Moon" },
  ]);
});

test.each([
  ["System | Name", "Till | Ana Ruiz", "Till"],
  ["Role | Name", "Till Owner | Ana Ruiz", "Till Owner"],
  ["Responsibility | Name", "Till | Ana Ruiz", "Till"],
])("one column may tell both: %s", (head, row, role) => {
  expect(contacts(head, row)).toEqual([{ role, system: "till", name: "Ana Ruiz" }]);
});
