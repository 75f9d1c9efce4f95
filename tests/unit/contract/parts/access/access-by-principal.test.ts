import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const resources = (sections: string) =>
  tillLedger(sections).contract.resources.map(({ kind, name, access }) => [
    kind,
    name,
    ...access.map(({ system, mode }) => `${system} ${mode}`),
  ]);
const tableOf = (head: string, ...rows: string[]) =>
  `| ${head} |\n|${"---|".repeat(head.split("|").length)}\n${rows.map((row) => `| ${row} |`).join("\n")}`;
const bookings = ["table", "sales.bookings", "till write", "ledger read"];

describe("a table with a row for each system tells who may use", () => {
  test.each([
    ["Shared Resources", "Principal | Access | Resource"],
    ["Access", "Principal | Access | Resource"],
    ["Permissions", "System | May | On"],
    ["Authentication", "Principal | Privileges | Table"],
  ])("what a column names, below “%s” | %s", (heading, head) => {
    const rows = ["Till | write | `sales.bookings`", "Ledger | read | `sales.bookings`"];
    expect(resources(`## ${heading}\n\n${tableOf(head, ...rows)}`)).toEqual([bookings]);
  });

  test("what stands in code behind the verb", () => {
    const table = tableOf(
      "Who | May",
      "Till | write `sales.bookings`",
      "Ledger | read `sales.bookings`",
    );
    expect(resources(`## Access\n\n${table}`)).toEqual([bookings]);
  });

  test.each([
    ["### Table `sales.bookings`", "Who | May", "Till | write", "Ledger | read"],
    ["### Tabelle `sales.bookings`", "Wer | Darf", "Till | schreiben", "Ledger | lesen"],
    ["- **Tables:** `sales.bookings`", "System | Access", "Till | INSERT", "Ledger | SELECT"],
  ])("the one thing it stands beside: %s", (above, head, ...rows) => {
    expect(resources(`## Databases\n\n${above}\n\n${tableOf(head, ...rows)}`)).toEqual([bookings]);
  });
});

describe("it tells nothing", () => {
  test.each([
    ["of a call", "## Authentication", tableOf("System | Access | On", "Till | read | orders API")],
    ["of nobody", "## Access", tableOf("Who | May | Table", "Auditors | read | `sales.bookings`")],
    ["of a field", "## Notes", tableOf("Field | Access | On", "till | write | `sales.bookings`")],
  ])("%s", (_, heading, table) => {
    expect(resources(`${heading}\n\n${table}`)).toEqual([]);
  });

  test("of what may be done one day, or might be done once", () => {
    const table = tableOf(
      "System | May | On",
      "Till | write, planned for 2027 | table `plan`",
      "Ledger | read | table `sales`",
      "Ledger | no longer used: read | table `old`",
    );
    expect(resources(`## Access\n\n${table}`)).toEqual([["table", "sales", "ledger read"]]);
  });

  test("of which of several things", () => {
    const table = tableOf("Who | May", "Till | write", "Ledger | read");
    expect(resources(`## Databases\n\n- **Tables:** \`a.b\`, \`c.d\`\n\n${table}`)).toEqual([
      ["table", "a.b"],
      ["table", "c.d"],
    ]);
  });
});
