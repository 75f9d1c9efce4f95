import { dayText } from "../../catalogue/views/words/days.ts";
import { daysBetween } from "./dates.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

/** East of here it may be tomorrow. */
const daysAhead = 1;

export const dateFuture: Rule = {
  id: "date-future",
  severity: "warning",
  summary: "“Last Updated” is a day that has been.",
  why: "A contract dated ahead counts as fresh for longer than anybody has looked at it; mostly the year or the month is a slip.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

**Last Updated:** 2026-09-14
`,
    fails: `# Integration Contract: Till ↔ Ledger

**Last Updated:** 2062-09-14
`,
  },
  *check({ documents, surroundings }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      const { date } = document.contract.lastUpdated ?? {};
      if (date === undefined || daysBetween(surroundings.today, date) <= daysAhead) continue;
      yield {
        document,
        place: document.placeOf("lastUpdated"),
        message: `“Last Updated” is ${dayText(date)}, and today is ${dayText(surroundings.today)}: nobody can have confirmed the contract then.`,
        hint: "Write the day on which somebody last made sure that the contract holds.",
      };
    }
  },
};
