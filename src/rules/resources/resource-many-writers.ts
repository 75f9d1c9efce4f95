import { isLive } from "../../contract/model/is-live.ts";
import { nameResource, namedIn, namesOf } from "./resources.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

export const resourceManyWriters: Rule = {
  id: "resource-many-writers",
  severity: "info",
  summary: "A shared resource is written by one system.",
  why: "What one system writes another can overwrite, and nobody can tell from the data who did.",
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
- **Permissions:** Till writes, Ledger writes
`,
  },
  *check({ documents, catalogue }: RuleSubject): Iterable<Report> {
    for (const resource of catalogue.resources) {
      if (resource.writers.length < 2) continue;
      const writers = namesOf(catalogue, resource.writers);
      const mentions = namedIn(documents, resource);
      for (const place of mentions
        .filter(({ document }) => isLive(document.contract))
        .slice(0, 1)) {
        yield {
          ...place,
          message: `${nameResource(resource)} is written by ${writers}: what one writes the other can overwrite.`,
          hint: "Say in the contract who owns which rows or columns, or let one system write for both.",
        };
      }
    }
  },
};
