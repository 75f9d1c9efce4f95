import { expect, test } from "vitest";
import { alertWithoutReceiver } from "../../../../src/rules/completeness/alert-without-receiver.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

const lineFor = async (alerts: string): Promise<number | undefined> => {
  const contract = `# Integration Contract: Till ↔ Ledger\n\n### Alerts\n- **When:** No sale for an hour\n${alerts}`;
  const [finding] = await runRule(alertWithoutReceiver, subjectOf(contract));
  return finding?.line;
};

test("points at the line that says nobody, else at the heading", async () => {
  expect(await lineFor("- **How:** Mail\n- **Who:** n/a\n")).toBe(6);
  expect(await lineFor("- **How:** Mail\n")).toBe(3);
});
