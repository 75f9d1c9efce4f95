import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const deploymentIn = (text: string) => tillLedger(text).contract.deployment;

test.each([
  ["in the head", "**Rollback:** see the runbook", "see the runbook"],
  [
    "in the head, linked",
    "**Rollback:** see [it](https://x.org/a,b)",
    "see [it](https://x.org/a,b)",
  ],
  ["as a link alone", "## Deployment\n\n**Rollback:** [Runbook](./b.md)", "[Runbook](./b.md)"],
  ["in a plain line", "## Deployment\n\nRollback: see the runbook.", "see the runbook"],
  [
    "in a sentence",
    "## Deployment\n\nTill first. Rollback: described in `b.md`.",
    "described in `b.md`",
  ],
  ["below its heading", "## Rollback Plan\n\nSee the [book](b.md).", "See the [book](b.md)"],
  ["in German", "## Deployment\n\n**Rollback:** siehe Betriebshandbuch", "siehe Betriebshandbuch"],
  [
    "for each case",
    "## Rollback\n\n- **Till:** see [it](b.md)\n- **Ledger:** see [it](b.md)",
    "see [it](b.md)",
  ],
])("a pointer %s is no step", (_, text, rollbackElsewhere) => {
  expect(deploymentIn(text)).toMatchObject({ rollback: [], rollbackElsewhere });
});

test("a pointer has its place", () => {
  const { placeOf } = tillLedger("## Deployment\n\n**Rollback:** see the runbook");
  expect(placeOf("deployment.rollbackElsewhere").line).toBe(5);
});

test.each([
  "redeploy the last image, see the runbook",
  "redeploy the last image (see [it](b.md))",
  "see the runbook, then redeploy the last image",
  "see the runbook and redeploy the last image",
  "See the runbook. Call Grace.",
  "[make rollback](b.md) in the repository",
  "same as the deployment, backwards",
])("“%s” says what to do", (steps) => {
  const deployment = deploymentIn(`## Deployment\n\n**Rollback:** ${steps}`);
  expect(deployment?.rollback).toEqual([{ case: "Rollback", steps }]);
  expect(deployment?.rollbackElsewhere).toBeUndefined();
});

test("among cases that say what to do, a pointer is one of them", () => {
  const text =
    "## Rollback\n\n- **If Till breaks:** see [it](b.md)\n- **If Ledger breaks:** restore";
  expect(deploymentIn(text)?.rollback).toHaveLength(2);
});
