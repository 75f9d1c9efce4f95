import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const contract = (table: string) => {
  const rows = table.split("\n").map((row) => `| ${row} |`);
  const text = [rows[0], "|---|---|", ...rows.slice(1)].join("\n");
  return readText(`# Till → Ledger\n\n${text}\n`).contract;
};

describe("a table that explains words, codes or fields has no labels", () => {
  test.each([
    "Code | Meaning\nAlert | The sale is above the limit\nContact | Ada must approve\nVersion | The client is too old",
    "Term | Definition\nRollback | A pallet taken back\nOwner | Whose goods these are\nFormat | Width of a roll",
    "Field | Description\nVersion | The schema's version\nOwner | Who placed it\nContact | The buyer's phone",
    "Column | Type\nOwner | string\nVersion | int\nFormat | string",
    "Feld | Typ\nAnsprechpartner | string\nFormat | string\nVersion | int\nAlarm | bool",
    "Property | Required\nVersion | yes\nFormat | no",
    "Begriff | Bedeutung\nAlarm | Kasse steht offen\nFormat | Breite der Bonrolle\nAnsprechpartner | Frau Kern",
    "Término | Significado\nAlerta | Producto sin existencias\nResponsable | El cajero\nFormato | Ancho del rollo",
    "Setting | Value\nRollback | false\nAlerts | true\nVersion | 3\nFormat | compact",
  ])("%s", (table) => {
    const { version, maintainers, contacts, flows, monitoring, deployment } = contract(table);
    expect([version, maintainers, contacts]).toEqual([undefined, [], []]);
    expect([monitoring, deployment]).toEqual([undefined, undefined]);
    expect(flows[0]).not.toHaveProperty("format");
  });

  test("nor has one of events, of which one may be a login", () => {
    const { flows } = readText(
      "# Till → Ledger\n\n**Format:** JSON\n\n## Events\n\n| Event | Details |\n|---|---|\n| Login | Signed in with a password |\n| Alert | Wrong five times |",
    ).contract;
    expect(flows[0]?.events.map(({ name }) => name)).toEqual(["Login", "Alert"]);
    expect(flows[0]).not.toHaveProperty("authentication");
  });
});

describe("a table of facts has them", () => {
  test.each([
    "Field | Value",
    "Property | Description",
    "Attribute | Details",
    "Topic | Details",
    "Setting | Value",
    "Feld | Inhalt",
  ])("below “%s”", (head) => {
    const { version, maintainers, flows } = contract(
      `${head}\nOwner | Team Till\nVersion | 1.2\nFormat | CSV`,
    );
    expect([version, maintainers, flows[0]?.format]).toEqual(["1.2", ["Team Till"], "CSV"]);
  });
});
