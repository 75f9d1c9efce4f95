import { isUnwritten } from "../../catalogue/facts/unwritten.ts";
import { nameResource, namedIn, namesOf } from "./resources.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

export const resourceUnwritten: Rule = {
  id: "resource-unwritten",
  severity: "info",
  findsAbsence: true,
  summary: "A shared resource that is read is written by a system the contracts name.",
  why: "Either a contract is missing, or the readers read something that nobody keeps up to date.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Shared Resources

### Google Sheets
- **Sheet Name/ID:** Daily takings
- **Permissions:** Till writes, Ledger reads
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Shared Resources

### Google Sheets
- **Sheet Name/ID:** Daily takings
- **Permissions:** Till reads, Ledger reads
`,
  },
  *check({ documents, catalogue }: RuleSubject): Iterable<Report> {
    for (const resource of catalogue.resources) {
      if (!isUnwritten(catalogue, resource)) continue;
      const readers = namesOf(catalogue, resource.readers);
      for (const { document, place } of namedIn(documents, resource).slice(0, 1)) {
        yield {
          document,
          place,
          message: `${nameResource(resource)} is read by ${readers}, but no contract says who writes it.`,
          hint: "Name the system that writes it in the resource's permissions.",
        };
      }
    }
  },
};
