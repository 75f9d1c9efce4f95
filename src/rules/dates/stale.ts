import { z } from "zod";
import { dayText } from "../../catalogue/views/words/days.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import { daysBetween } from "./dates.ts";
import { isLive } from "../../contract/model/is-live.ts";
import type { Report, Rule, RuleSubject, Surroundings } from "../shared/rule.ts";

const options = z.strictObject({
  days: z
    .number()
    .int()
    .min(1)
    .default(365)
    .describe("Age in days from which a contract counts as stale."),
});

type Options = z.infer<typeof options>;

/**
 * The age is that of “Last Updated”. Git's date of the file's last change stands in where there is none, and says
 * more where there is one; a shallow clone has no such date, and then nothing is said about it.
 */
export const stale: Rule<Options> = {
  id: "stale",
  severity: "warning",
  summary: "A contract has been confirmed within the last year, or the age set.",
  why: "Integrations change without their contracts; after a year nobody can rely on one that nobody has looked at.",
  options,
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

**Last Updated:** 2026-09-14
`,
    fails: `# Integration Contract: Till ↔ Ledger

**Last Updated:** 2025-02-03
`,
  },
  *check({ documents, surroundings }: RuleSubject, { days }: Options): Iterable<Report> {
    for (const document of documents) {
      const { contract } = document;
      if (!isLive(contract)) continue;
      const committed = surroundings.lastCommits.get(document.source.file);
      const confirmed = contract.lastUpdated?.date ?? committed;
      if (confirmed === undefined) continue;
      const age = daysBetween(confirmed, surroundings.today);
      if (age <= days) continue;
      yield report(document, confirmed, age, surroundings);
    }
  },
};

function report(
  document: ContractDocument,
  confirmed: string,
  age: number,
  { lastCommits }: Surroundings,
): Report {
  const committed = lastCommits.get(document.source.file);
  const place = document.placeOf("lastUpdated");
  if (document.contract.lastUpdated?.date === undefined) {
    return {
      document,
      place,
      message: `The file hasn't been changed for ${age} days, since ${dayText(confirmed)}, and says no date of its own.`,
      hint: "Check it with both teams, and add `**Last Updated:** YYYY-MM-DD`.",
    };
  }
  if (committed !== undefined && committed > confirmed) {
    return {
      document,
      place,
      message: `The contract says it was last updated on ${dayText(confirmed)}, ${age} days ago, but the file was changed on ${dayText(committed)}.`,
      hint: "Check the whole contract with both teams, and set “Last Updated” to that day.",
    };
  }
  return {
    document,
    place,
    message: `Nobody has confirmed this contract for ${age} days, since ${dayText(confirmed)}.`,
    hint: "Check it with both teams and set “Last Updated” to today, even if nothing had to change.",
  };
}
