import { expect, it } from "vitest";
import { rollbackMissing } from "../../../../src/rules/completeness/rollback-missing.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

const findingsFor = (deployment: string) => {
  const contract = `# Till → Ledger\n\n## Till → Ledger\n\nSales.\n\n## Deployment\n\n${deployment}\n`;
  return runRule(rollbackMissing, subjectOf(contract));
};

it.each([
  "**Rollback:** see the [runbook](https://wiki.example.com/rollback)",
  "**Rollback:** https://wiki.example.com/rollback",
  "**Rollback:** see `docs/rollback.md`",
  "**Rollback:** redeploy the last image",
])("asks for nothing where one can go from here: %s", async (deployment) => {
  expect(await findingsFor(deployment)).toEqual([]);
});

it("asks where a plan is that stands elsewhere", async () => {
  expect(await findingsFor("Till first.\n\n**Rollback:** see the runbook.")).toMatchObject([
    { line: 11, message: expect.stringMatching(/^“see the runbook” doesn't say where/) },
  ]);
});

it("asks for a plan where there is none", async () => {
  expect(await findingsFor("Till first.")).toMatchObject([
    { message: expect.stringMatching(/^There is no rollback plan/) },
  ]);
});
