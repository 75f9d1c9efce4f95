import { describe, expect, it } from "vitest";
import { noTwoSystems } from "../../../src/rules/reading/no-two-systems.ts";
import { runRule } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

const findingsOf = (contract: string, registry = "") =>
  runRule(
    noTwoSystems,
    subjectOf(
      `<!-- file: a.md -->\n${contract}${registry && `<!-- file: systems.yaml -->\n${registry}`}`,
    ),
  );

const title = "# Integration Contract: Till ↔ Ledger\n";

describe("two names that are one system", () => {
  it.each([
    ["the title", title, 1],
    ["the frontmatter", `---\nsystems: [Till, Ledger]\n---\n\n${title}`, 2],
  ])("in %s are told with the alias that makes them one", async (_, contract, line) => {
    const registry = "till:\n  name: Till\n  aliases: [POS, Ledger]\n";
    const [finding, ...more] = await findingsOf(contract, registry);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ file: "contracts/a.md", line });
    expect(finding?.message).toContain("`till`: contracts/systems.yaml:3:18 lists “Ledger”");
    expect(finding?.hint).toContain("take “Ledger” out of the `aliases` of `till` there");
  });

  it("are told with the entry whose key is one name and whose name is the other", async () => {
    const [finding] = await findingsOf(title, "till:\n  name: Ledger\n");
    expect(finding?.message).toContain("contracts/systems.yaml:2:9");
    expect(finding?.hint).toContain("an entry of its own");
  });

  it.each(["Till ↔ Till", "Till ↔ till", "Point-of-Sale ↔ Point of Sale"])(
    "of the same letters, %s, are sent to no registry",
    async (pair) => {
      const [finding] = await findingsOf(`# Integration Contract: ${pair}\n`);
      expect(finding?.message).toContain("told apart by their letters and digits");
      expect(finding?.hint).not.toContain("systems.yaml");
    },
  );
});

it("has nothing to add where a title names one system", async () => {
  const [finding] = await findingsOf("# Integration Contract: Till\n", "till:\n  name: Till\n");
  expect(finding?.message).not.toContain("systems.yaml");
});
