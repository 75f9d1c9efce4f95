import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const cases = (text: string) =>
  tillLedger(text).contract.deployment?.rollback.map(({ case: what, steps }) => [what, steps]);

test("each item of a plain list that opens with a case is one", () => {
  expect(
    cases(
      "## Rollback\n\n- Bad schema: register the one before\n- Bad data: replay from the archive\n",
    ),
  ).toEqual([
    ["Bad schema", "register the one before"],
    ["Bad data", "replay from the archive"],
  ]);
});

describe("a plan is told whole", () => {
  test.each([
    ["in steps", "1. Stop: halt the job\n2. Start: the image before"],
    ["where an item opens otherwise", "- Bad schema: register the one before\n- then restart"],
    ["in steps by words", "- First: halt the job\n- Then: the image before"],
    ["in steps by verbs", "- Stop: halt the job\n- Restore: the image before"],
    ["in German steps", "- Zuerst: Job anhalten\n- Danach: voriges Image"],
    ["beside facts of it", "- Duration: 20 minutes\n- Impact: today's sales are lost"],
    ["beside when it was tried", "- Tested: in March\n- Restoring the image: takes an hour"],
    ["in one item", "- Bad schema: register the one before"],
  ])("%s", (_, list) => {
    expect(cases(`## Rollback\n\n${list}\n`)).toEqual([["Rollback", list]]);
  });
});

test.each(["Rollback Till", "Till rollback", "Rückfall Till"])(
  "“%s” below the deployment is a system's own way back",
  (name) => {
    expect(cases(`## Deployment\n\n- **${name}:** the image before\n`)).toEqual([
      [name, "the image before"],
    ]);
  },
);

test.each(["Release Till", "Till", "Last Till rollback", "Till team rollback"])(
  "“%s” is none",
  (name) => {
    expect(cases(`## Deployment\n\n- **${name}:** the image before\n`) ?? []).toEqual([]);
  },
);
