import { orderOf, turnOf } from "../shared/change-log.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

export const changelogOrder: Rule = {
  id: "changelog-order",
  severity: "info",
  summary: "The change log keeps one order throughout, newest first or oldest first.",
  why: "Readers take the first or the last entry for the latest; in a log that does both they are wrong half of the time.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Change Log

| Date | Version | Change | Breaking? |
|------|---------|--------|-----------|
| 2026-05-01 | 1.2 | Vouchers are sent too | No |
| 2026-03-02 | 1.1 | Refunds are sent too | No |
| 2025-01-01 | 1.0 | Initial contract | - |
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Change Log

| Date | Version | Change | Breaking? |
|------|---------|--------|-----------|
| 2026-03-02 | 1.1 | Refunds are sent too | No |
| 2026-05-01 | 1.2 | Vouchers are sent too | No |
| 2025-01-01 | 1.0 | Initial contract | - |
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      if (orderOf(document.contract.changeLog) !== "mixed") continue;
      yield {
        document,
        place: document.placeOf(`changeLog.${turnOf(document.contract.changeLog)}`),
        message:
          "Here the change log's dates turn from falling to rising or back, so it isn't clear which entry is the latest.",
        hint: "Put the newest entry first and the others below it in the order of their dates.",
      };
    }
  },
};
