import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const wayThere = (text: string) => {
  const { flows } = readText(`# Ledger ↔ Till\n\n${text}`).contract;
  return flows.find(({ from }) => from === "till")?.state;
};

describe("no direction is what is quoted", () => {
  test.each([
    ["in code behind a heading's words", "## Logs say `Till -> Ledger timeout`\n\nRestart."],
    ["in code among a heading's words", "## What `Till -> Ledger` means there\n\nRestart."],
    ["in quotation marks", '## "Till -> Ledger timeout" in the log\n\nRestart.'],
    ["in German ones", "## Im Log steht „Till -> Ledger gestört“\n\nNeustart."],
    ["in a line", 'Prices.\n\n"Till -> Ledger: refused" means closed.'],
    ["in an item", 'Prices.\n\n- "Till -> Ledger: refused as CSV, hourly"'],
    ["below another direction", '## Ledger → Till\n\nPrices.\n\n"Till → Ledger: timeout"'],
  ])("%s", (_, text) => {
    expect(wayThere(text)).toBe("none");
  });
});

describe("a direction is what is dressed", () => {
  test.each([
    ["in code", "## `Till -> Ledger`\n\nSales."],
    ["in code behind its number", "## 4. `Till -> Ledger`\n\nSales."],
    ["in code behind what flows", "## Sales `Till -> Ledger`\n\nSales."],
    ["in code in brackets", "## Sales (`Till -> Ledger`)\n\nSales."],
    ["in quotation marks", '## "Till → Ledger"\n\nSales.'],
    ["name by name", '## "Till" → "Ledger"\n\nSales.'],
    ["beside code", "## Till → Ledger: `sale -> entry`\n\nSales."],
    ["in a line", 'Till → Ledger: "sales" as CSV, hourly'],
  ])("%s", (_, text) => {
    expect(wayThere(text)).toBe("active");
  });
});
