import { isLive } from "../../contract/model/is-live.ts";
import { affirms, says } from "../../contract/vocabulary/phrases.ts";
import { flowName, systemName } from "../shared/names.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { headingPlace } from "./sections.ts";
import { flowAnchor, isStillTemplate, isUnfilledFor } from "./unfilled.ts";

const answers = ["usedInstead", "catchesUp"] as const;

export const fallbackMissing: Rule = {
  id: "fallback-missing",
  severity: "warning",
  findsAbsence: true,
  summary: "Every active flow says what is used instead while the other side is down.",
  why: "The other system will be down one day, and then there is no time to think of something.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Purpose
Every sale reaches the books the same day.

### Error Handling
- **Fallback:** Sales wait in the till's queue and are sent when the ledger answers again.
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Purpose
Every sale reaches the books the same day.

### Error Handling
- **Retry Logic:** Three times, a minute apart.
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      const { contract } = document;
      if (!isLive(contract)) continue;
      for (const [index, flow] of contract.flows.entries()) {
        if (flow.state !== "active" || flow.errorHandling?.fallback !== undefined) continue;
        if (isUnfilledFor(document, flow, "fallback") || isStillTemplate(document, flow)) continue;
        const { unavailable, giverUnavailable } = flow.errorHandling ?? {};
        // "Couriers deliver to the door instead" is told, though not behind the word for it.
        const outage = unavailable ?? giverUnavailable ?? "";
        if (answers.some((key) => affirms(outage, key)) || says(outage, "nothingToDo")) continue;
        const isOfGiver = unavailable === undefined && giverUnavailable !== undefined;
        const down = `while ${systemName(contract, isOfGiver ? flow.from : flow.to)} is down`;
        const open =
          unavailable === undefined && !isOfGiver
            ? `nobody can tell what happens ${down}`
            : `it is said what happens ${down}, not what is used instead`;
        const anchor = flowAnchor(contract, flow);
        yield {
          document,
          place:
            headingPlace(document, `${anchor}-error-handling`, anchor) ??
            document.placeOf(`flows.${index}`),
          message: `${flowName(contract, flow)} has no fallback: ${open}.`,
          hint: "Under “Error Handling” of this direction, add `- **Fallback:** …`: other data, a queue, or that work stops.",
        };
      }
    }
  },
};
