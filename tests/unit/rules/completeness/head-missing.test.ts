import { expect, it } from "vitest";
import { headMissing } from "../../../../src/rules/completeness/head-missing.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

const title = "# Integration Contract: Till ↔ Ledger\n\n";
const log = (...rows: string[]): string =>
  `## Change Log\n\n| Date | Version | Change |\n|--|--|--|\n${rows.join("\n")}\n`;
const findingsOf = async (text: string) => runRule(headMissing, subjectOf(title + text));

it("names what the newest entry of the change log says", async () => {
  const [finding] = await findingsOf(
    log("| 2026-03-02 | 2.1 | Refunds |", "| 2026-01-01 | 2.0 | Initial |"),
  );
  expect(finding).toMatchObject({
    message:
      "“Version” and “Last Updated” are told in the change log only, not where a reader begins.",
    hint: "Below the title, add `**Version:** 2.1` (as the change log says) and `**Last Updated:** 2026-03-02` (as the change log says), or `version` and `lastUpdated` in frontmatter.",
  });
});

it("tells apart what the log says and what nobody does", async () => {
  const [finding] = await findingsOf("## Change Log\n\n- 2.1: Refunds\n");
  expect(finding?.message).toBe(
    "“Version” is told in the change log only, not where a reader begins. “Last Updated” is not told, so nobody can tell when anybody last made sure that it holds.",
  );
  expect(finding?.hint).toContain("`**Version:** 2.1` (as the change log says)");
  expect(finding?.hint).toContain("`**Last Updated:** 2026-09-14`,");
});

it.each([
  "",
  "## Change Log\n\n- Refunds are sent too\n",
  log("| 2026-03-02 | 1.0 | a |", "| 2026-05-01 | 1.3 | b |", "| 2026-01-01 | 1.4 | c |"),
])("names none where the log doesn't tell one: %j", async (text) => {
  const [finding] = await findingsOf(text);
  expect(finding?.message).toMatch(/^“Version” and “Last Updated” are not told, so nobody/);
  expect(finding?.hint).toContain("`**Version:** 1.0` and");
});

it("asks for nothing that the head says", async () => {
  const head = "**Version:** 2.1\n**Last Updated:** 2026-03-02\n\n";
  expect(await findingsOf(head + log("| 2026-03-02 | 2.1 | Refunds |"))).toEqual([]);
});
