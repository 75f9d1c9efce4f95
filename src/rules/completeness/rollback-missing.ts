import { headingMeant } from "./heading-meant.ts";
import { isLive } from "../../contract/model/is-live.ts";
import { isRollbackTold } from "../../contract/model/is-rollback-told.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { headingPlace, placeholdersIn } from "./sections.ts";

export const rollbackMissing: Rule = {
  id: "rollback-missing",
  severity: "warning",
  findsAbsence: true,
  summary: "A contract with an active flow says how a bad release is taken back.",
  why: "A bad release has to be taken back in a hurry, often by somebody who did not make it.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Purpose
Every sale reaches the books the same day.

## Deployment

### Rollback Plan
- **If Till breaks:** Install the previous release; no data has to be undone.
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Purpose
Every sale reaches the books the same day.

## Deployment

### Deployment Order
1. [ ] Deploy Ledger
2. [ ] Deploy Till
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      const { contract } = document;
      const isRunning = isLive(contract) && contract.flows.some(({ state }) => state === "active");
      if (!isRunning || isRollbackTold(contract.deployment)) continue;
      if (placeholdersIn(document, "rollback-plan").length > 0) continue;
      const elsewhere = contract.deployment?.rollbackElsewhere;
      if (elsewhere !== undefined) {
        yield {
          document,
          place: document.placeOf("deployment.rollbackElsewhere"),
          message: `“${elsewhere}” doesn't say where the rollback plan is, so whoever has a bad release must look for it in the outage.`,
          hint: "Link it, `[…](https://…)`, or write a line for each case: `- **If … breaks:** …`.",
        };
        continue;
      }
      const plan = headingPlace(document, "rollback-plan");
      yield {
        document,
        place: plan ?? headingPlace(document, "deployment") ?? document.placeOf("title"),
        message: `${plan ? "The rollback plan names no case" : "There is no rollback plan"}, so whoever has a bad release must work it out in the outage.`,
        hint: `${plan ? "Write" : "Under “Deployment”, add “### Rollback Plan” with"} a line for each case: \`- **If … breaks:** …\`; where nothing can be taken back, what is done instead.${plan ? "" : headingMeant(document, "rollback-plan", "deployment")}`,
      };
    }
  },
};
