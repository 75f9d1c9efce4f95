import type { ContractDocument, Place } from "../../contract/model/document.ts";
import { isLive } from "../../contract/model/is-live.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { headingPlace, placeholdersIn } from "./sections.ts";
import { isLabelled } from "./unfilled.ts";

export const alertWithoutReceiver: Rule = {
  id: "alert-without-receiver",
  severity: "warning",
  findsAbsence: true,
  summary: "Alerts name who is told.",
  why: "An alert without a receiver rings in an empty room.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Monitoring & Logging

### Alerts
- **When:** No sale has arrived for 15 minutes
- **Who:** Finance Platform on-call
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Monitoring & Logging

### Alerts
- **When:** No sale has arrived for 15 minutes
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      const alerts = document.contract.monitoring?.alerts;
      if (alerts === undefined || alerts.who !== undefined || !isLive(document.contract)) continue;
      if (placeholdersIn(document, "alerts").some((unfilled) => isLabelled(unfilled, "who")))
        continue;
      if (alerts.when === undefined && alerts.how === undefined) continue;
      yield {
        document,
        place:
          statedPlace(document) ?? headingPlace(document, "alerts") ?? document.placeOf("title"),
        message: "Alerts are described, but not who is told: they may reach nobody.",
        hint: "Under “Alerts”, add `- **Who:** …`, best a rota or a team rather than one person.",
      };
    }
  },
};

/** Where "n/a" stands. */
function statedPlace({ placeOf }: ContractDocument): Place | undefined {
  const path = "monitoring.alerts";
  const [who, around] = [placeOf(`${path}.who`), placeOf(path)];
  return who.line === around.line ? undefined : who;
}
