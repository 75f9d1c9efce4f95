import { describe, expect, test } from "vitest";
import { readContract } from "../../../../src/contract/read.ts";

const read = (text: string, known: Parameters<typeof readContract>[1] = []) =>
  readContract({ file: "payments.md", path: "payments.md", text }, known);
const ways = (text: string) =>
  read(text)
    .contract.flows.filter(({ state }) => state === "active")
    .map(({ from, to }) => `${from} → ${to}`);

describe("“we” beside the other system is the one that is left", () => {
  test.each([
    ["## We → Adyen", "shop → adyen"],
    ["## Adyen → us", "adyen → shop"],
    ["## From us to Adyen", "shop → adyen"],
    ["## Our side → Adyen", "shop → adyen"],
    ["## Von uns an Adyen", "shop → adyen"],
  ])("%s", (heading, way) => {
    const text = `# Shop ↔ Adyen\n\n${heading}\n\n- **Format:** JSON\n`;
    expect(ways(text)).toEqual([way]);
    expect(read(text).problems.map(({ rule }) => rule)).not.toContain("system-ambiguous");
  });

  test("in a table", () => {
    const table =
      "| Data | From | To |\n|--|--|--|\n| Sales | us | Adyen |\n| Payouts | Adyen | us |";
    expect(ways(`# Shop ↔ Adyen\n\n## Data flows\n\n${table}`)).toEqual([
      "shop → adyen",
      "adyen → shop",
    ]);
  });

  test("but not among three", () => {
    const { contract, problems } = read("# Shop ↔ Adyen ↔ Bank\n\n## We → Adyen\n\n- Format: JSON");
    expect(contract.flows).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toContain("system-ambiguous");
  });
});

describe("“we” is no system's name", () => {
  test.each(["# Us ↔ Adyen", "# We → Adyen\n\n## We → Adyen"])("%s", (text) => {
    const { contract, problems } = read(text);
    expect(contract.systems).toEqual([]);
    expect(problems[0]?.rule).toBe("no-two-systems");
    expect(problems[0]?.message).toMatch(/“(?:Us|We)” in the title is no system's name/u);
    expect(problems[0]?.hint).toContain("Your system ↔ Adyen");
  });

  test("where a heading names it, that counts", () => {
    const { contract } = read("# Us ↔ Adyen\n\n## Shop → Adyen\n\n- Format: JSON");
    expect(contract.systems.map(({ name }) => name)).toEqual(["Shop", "Adyen"]);
  });

  test("unless the registry knows somebody by it, or it is a country", () => {
    const known = [{ id: "shop", name: "Shop", aliases: ["Us"] }];
    expect(read("# Us ↔ Adyen", known).contract.systems[0]?.id).toBe("shop");
    expect(read("# US ↔ EU").contract.systems.map(({ name }) => name)).toEqual(["US", "EU"]);
  });
});
