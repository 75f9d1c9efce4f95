import { describe, expect, test } from "vitest";
import { withoutEscapes } from "../../../../src/contract/markdown/escapes.ts";
import { tillLedger } from "../read-text.ts";

describe("a backslash goes where the sign behind it means nothing", () => {
  test.each([
    ["1\\.1", "1.1"],
    ["2025\\-03\\-04", "2025-03-04"],
    ["https://erp\\.example\\.com/api/time\\_sheets", "https://erp.example.com/api/time_sheets"],
    ["client\\_rates, cost\\_centres", "client_rates, cost_centres"],
    ["\\-", "-"],
    ["\\-5 degrees", "-5 degrees"],
    ["Till \\-\\> Ledger", "Till -> Ledger"],
    ["Wait\\!", "Wait!"],
    ["a@b\\.example", "a@b.example"],
  ])("“%s”", (source, bare) => {
    expect(withoutEscapes(source)).toBe(bare);
  });
});

describe("and stays where the sign would mean something, or is no escape", () => {
  test.each([
    "1\\. First",
    "\\- no item",
    "\\# no heading",
    "\\> no quotation",
    "\\*no emphasis\\*",
    "\\_no emphasis\\_",
    "\\![no image](x)",
    "\\[no link](x)",
    "`\\d+\\.\\d+`",
    "<https://a.example/x\\_y>",
    "C:\\Users\\Till",
    "\\\\.\\\\pipe",
    "a \\| b",
  ])("“%s”", (source) => {
    expect(withoutEscapes(source)).toBe(source);
  });
});

test("an export's facts are read as they were written", () => {
  const { contract } = tillLedger(
    [
      "**Version:** 1\\.1",
      "## Till → Ledger",
      "**Endpoint:** https://ledger\\.example\\.com/time\\_sheets",
      "## Ledger → Till\n\nNot applicable\\.",
      "## Shared Resources\n\n### Databases\n\n* **Tables:** client\\_rates, cost\\_centres",
      "* **Tables:**\n  * shop\\_hours\n  * shop\\_days",
      "## Contacts\n\n**Till Owner:** Olga N\\.",
      "## Change Log\n\n| Date | Version | Change |\n|---|---|---|\n| 2025\\-03\\-04 | 1\\.1 | Cost centre |",
    ].join("\n\n"),
  );
  expect(contract).toMatchObject({
    version: "1.1",
    flows: [{ endpoints: [{ url: "https://ledger.example.com/time_sheets" }] }, { state: "none" }],
    resources: ["client_rates", "cost_centres", "shop_hours", "shop_days"].map((name) => ({
      name,
    })),
    contacts: [{ name: "Olga N." }],
    changeLog: [{ date: { date: "2025-03-04" }, version: "1.1" }],
  });
});
