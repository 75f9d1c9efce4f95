import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const way = "## Till → Ledger\n\nSales.\n\n";
const cases = (text: string) =>
  tillLedger(way + text).contract.deployment?.rollback.map(({ case: what, steps }) => [
    what,
    steps,
  ]);

describe("a way back told in a sentence under another heading", () => {
  test.each([
    "To go back, redeploy the earlier tag with `make deploy TAG=…` and drain the queue.",
    "To roll back, set `LEDGER_V2=off` and restart Till.",
    "To undo a release, deploy the image before.",
    "If a release goes wrong, redeploy the earlier tag.",
    "Should the new version fail, the old image is deployed again.",
    "Zum Zurückrollen wird das vorige Image erneut ausgerollt.",
    "Geht ein Release schief, wird das vorige Tag ausgerollt.",
    "Para volver atrás, se despliega la versión anterior.",
    "如需回滚，重新部署上一个版本。",
  ])("%s", (sentence) => {
    expect(cases(`## Running it\n\nTill is run by the shops. ${sentence}`)).toEqual([
      ["Running it", sentence],
    ]);
    expect(cases(`## Notes\n\n${sentence}`)).toEqual([["Notes", sentence]]);
    expect(cases(`## Deployment\n\nOn Mondays. ${sentence}`)).toEqual([["Deployment", sentence]]);
  });

  test("with the steps right behind it", () => {
    const steps =
      "To go back, redeploy the earlier tag. Then restart Till. Finally drain the queue.";
    expect(cases(`## Running it\n\n${steps} Till logs to Loki.`)).toEqual([["Running it", steps]]);
  });

  test("has its place", () => {
    const { placeOf } = tillLedger(`${way}## Notes\n\nTo go back, redeploy the earlier tag.`);
    expect(placeOf("deployment.rollback.0").line).toBe(9);
  });
});

test.each([
  "## Notes\n\nTo go back, tap the arrow.",
  "## Notes\n\nTo go back to the list of versions, tap the arrow.",
  "## Notes\n\nTo roll back a booking, call `DELETE /bookings/{id}`.",
  "## Notes\n\nIf a release goes wrong, call Ada.",
  "## Notes\n\nTo go back, redeploy is not enough.",
  "## Notes\n\nIf the new version fails, version 2 of this contract holds.",
  "## Notes\n\nTo revert, ask Ada about the tag.",
  "## Notes\n\nTill rolls back the sale by calling Ledger.",
  "## Ideas for 2028\n\nTo go back, redeploy the earlier tag.",
  "## Alternatives considered\n\nTo go back, redeploy the earlier tag.",
  "## Testing\n\nTo go back, redeploy the earlier tag.",
  "## Change Log\n\nTo go back, redeploy the earlier tag.",
  "### Purpose\n\nTo go back, redeploy the earlier tag.",
])("%j tells of none", (text) => {
  expect(cases(text)).toBeUndefined();
});

test("a plan of its own tells all", () => {
  const text =
    "## Rollback\n\nRestore the dump.\n\n## Notes\n\nTo go back, redeploy the earlier tag.";
  expect(cases(text)).toEqual([["Rollback", "Restore the dump."]]);
});
