import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

describe("a breadcrumb of slashes", () => {
  const known = ["Orders", "Billing", "Retail"].map((name) => ({
    id: name.toLowerCase(),
    name,
    aliases: name === "Billing" ? ["Invoicing"] : [],
  }));
  const read = (title: string, below = "", systems = known) => {
    const { contract } = readText(`# ${title}\n\n${below}`, { known: systems });
    return { title: contract.title, systems: contract.systems.map(({ name }) => name) };
  };
  const pair = ["Orders", "Billing"];

  test.each(["Integrations / Orders / Billing", "Docs / Integrations / Orders / Invoicing"])(
    "names the pair where the catalogue knows both: %s",
    (title) => {
      expect(read(title).systems).toEqual(pair);
    },
  );

  test.each([
    "Integrations / Orders / Billing",
    "Integration Contract: Integrations / Orders / Billing",
    "Integrations / Orders / Billing (draft)",
  ])("names it where a heading draws the arrow: %s", (title) => {
    const arrow = "## Billing → Orders\n\nPayments.";
    expect(read(title, arrow, [])).toEqual({ title: "Orders ↔ Billing", systems: pair });
  });

  test.each([
    "INT / Contracts / Orders – Billing",
    "Integrations / Orders - Billing",
    "Docs / Integrations / Orders and Billing",
  ])("a dash may stand between them: %s", (title) => {
    expect(read(title, "## 2. Orders to Billing\n\nInvoices.", []).systems).toEqual(pair);
    expect(read(title, "## Process\n\nx", []).systems).toEqual([]);
  });

  test.each([
    ["only one is known", "Integrations / Orders / Ledger"],
    ["the two are one", "Integrations / Billing / Invoicing"],
    ["nothing leads to them", "Orders / Billing"],
    ["what leads to them is a system as well", "Retail / Orders / Billing"],
    ["they are a path", "integrations/orders/billing"],
  ])("names none where %s", (_, title) => {
    expect(read(title)).toEqual({ title, systems: [] });
  });

  test("names none that no heading and no registry knows", () => {
    expect(read("Handbook / Sales / Returns", "## Process\n\nx", []).systems).toEqual([]);
  });
});
