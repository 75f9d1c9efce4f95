import { expect, it } from "vitest";
import { runRules } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

const subjectWith = (domains: readonly string[], registry = "") =>
  subjectOf(
    [
      ...(registry === "" ? [] : [`<!-- file: systems.yaml -->\n${registry}`]),
      ...domains.map(
        (domain, index) =>
          `<!-- file: ${index}.md -->\n# Integration Contract: Till ↔ Other${index}\n\n**Domain:** ${domain}\n`,
      ),
    ].join("\n"),
  );
const toldOf = async (domains: readonly string[], registry?: string, configured?: string[]) => {
  const subject = subjectWith(domains, registry);
  const catalogue = { ...subject.catalogue, ...(configured ? { domains: configured } : {}) };
  const findings = await runRules({ ...subject, catalogue });
  return findings.filter(({ rule }) => rule === "domain-misspelt");
};

it.each([
  [["Finance", "Finance", "Financ"], "contracts/2.md"],
  [["Finance", "finance", "Fniance"], "contracts/2.md"],
  [["Payments", "Payments", "Payment"], "contracts/2.md"],
  [["Payments", "Payment"], "contracts/0.md"],
  [["Real Estate", "Real Estate", "Real-Estate"], "contracts/2.md"],
])("tells the rarer of two spellings: %j", async (domains, file) => {
  const told = await toldOf(domains);
  expect(told).toMatchObject([{ file, line: 3, hint: expect.stringMatching(/^Did you mean “/) }]);
});

it.each([
  [["Retail", "Detail", "Detail", "Detail"]],
  [["Finance", "Financ"]],
  [["Stock", "Stack", "Stock", "Stack"]],
  [["HR", "PR", "PR"]],
  [["Finance", "finance", " FINANCE"]],
  [["Sales", "Logistics"]],
])("says nothing where both may be meant, or are one: %j", async (domains) => {
  expect(await toldOf(domains)).toEqual([]);
});

it("takes for meant what the configuration lists", async () => {
  expect(await toldOf(["Finance", "Finance", "Financ"], "", ["Finance", "Financ"])).toEqual([]);
});

it("tells a slip of the registry, in its line", async () => {
  const registry = "till:\n  name: Till\n  domain: Finnance\n";
  expect(await toldOf(["Finance", "Finance"], registry)).toMatchObject([
    { file: "contracts/systems.yaml", line: 3, column: 11 },
  ]);
});

it("makes one domain of spellings that differ in capitals and spaces, the commonest", () => {
  const { catalogue } = subjectWith(["finance", "Finance", "Finance", "FINANCE"]);
  expect(catalogue.contracts.map(({ domain }) => domain)).toEqual(Array(4).fill("Finance"));
  const registry = "till:\n  name: Till\n  domain: Cash  Desk\n";
  const { catalogue: other } = subjectWith(["cash desk"], registry);
  expect(new Set(other.contracts.map(({ domain }) => domain))).toEqual(
    new Set(other.systems.map(({ domain }) => domain)),
  );
});
