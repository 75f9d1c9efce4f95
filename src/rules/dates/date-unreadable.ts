import { isWrittenAsDay } from "../../contract/model/dates.ts";
import type { ContractDate } from "../../contract/model/schema.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

export const dateUnreadable: Rule = {
  id: "date-unreadable",
  severity: "info",
  summary: "Dates are written so that they mean one day, best as YYYY-MM-DD.",
  why: "“03/04/26” is a day in March or in April, depending on who reads it; sorting and comparing leave it out.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

**Last Updated:** 2026-03-02
`,
    fails: `# Integration Contract: Till ↔ Ledger

**Last Updated:** shortly after Easter
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      const { lastUpdated, changeLog } = document.contract;
      const dates: [string, ContractDate | undefined][] = [
        ["lastUpdated", lastUpdated],
        ...changeLog.map(({ date }, index): [string, ContractDate | undefined] => [
          `changeLog.${index}.date`,
          date,
        ]),
      ];
      for (const [path, date] of dates) {
        if (date === undefined || date.date !== undefined) continue;
        const isWritten = isWrittenAsDay(date.raw);
        yield {
          document,
          place: document.placeOf(path),
          message: `“${date.raw}” ${isWritten ? "is no day of the calendar" : "can't be read as one certain day"}, so sorting and comparing leave it out.`,
          hint: isWritten ? "Correct its month or its day." : "Write the date as YYYY-MM-DD.",
        };
      }
    }
  },
};
