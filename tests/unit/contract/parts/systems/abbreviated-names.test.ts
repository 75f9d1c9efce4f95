import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const read = (introduced: string, told: string) =>
  readText(
    `# Integration Contract: Warehouse Control ↔ Shop Floor Scheduler\n\n## Overview\n\n${introduced}\n\n## Warehouse Control → Shop Floor Scheduler\n\nProgress.\n\n${told}\n\n## Contacts\n\n- WCS: Jana Kolb\n- SFS: Peter Hahn\n`,
  ).contract;

describe("an abbreviation that stands behind a name in brackets", () => {
  test.each([
    "This is between **Warehouse Control** (WCS) and **Shop Floor Scheduler** (SFS).",
    "Warehouse Control (“WCS”) gets orders; Shop Floor Scheduler\n(SFS) has the plan.",
  ])("means the system from then on: %s", (introduced) => {
    const { flows, contacts } = read(introduced, "If SFS is down, WCS keeps them.");
    expect(flows[0]?.errorHandling?.unavailable).toBe("If SFS is down, WCS keeps them.");
    expect(contacts.map(({ system }) => system)).toEqual([
      "warehouse-control",
      "shop-floor-scheduler",
    ]);
  });

  test.each([
    ["an environment", "Warehouse Control (UAT) is slow.", "If UAT is down, nothing is lost."],
    ["of something of it", "Warehouse Control cranes (WCC) are old.", "If WCC is down, we walk."],
  ])("no system is meant by %s", (_, introduced, told) => {
    const [flow] = read(introduced, told).flows;
    expect(flow?.errorHandling?.giverUnavailable).toBeUndefined();
  });
});
