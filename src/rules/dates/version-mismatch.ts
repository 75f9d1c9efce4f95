import { isLatestClear, latestChanges } from "../shared/change-log.ts";
import { bareVersion } from "../../contract/model/version-number.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

export const versionMismatch: Rule = {
  id: "version-mismatch",
  severity: "warning",
  summary: "The contract's version is that of the latest entry of its change log.",
  why: "One of the two is wrong, and a reader can't tell which version the contract describes.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

**Version:** 1.1

## Change Log

| Date | Version | Change | Breaking? |
|------|---------|--------|-----------|
| 2026-03-02 | 1.1 | Refunds are sent too | No |
| 2025-01-01 | 1.0 | Initial contract | - |
`,
    fails: `# Integration Contract: Till ↔ Ledger

**Version:** 1.0

## Change Log

| Date | Version | Change | Breaking? |
|------|---------|--------|-----------|
| 2026-03-02 | 1.1 | Refunds are sent too | No |
| 2025-01-01 | 1.0 | Initial contract | - |
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      const { version, changeLog } = document.contract;
      const latest = latestChanges(changeLog).map((change) => change.version);
      const [newest] = latest;
      if (version === undefined || newest === undefined || !isLatestClear(changeLog)) continue;
      if (latest.some((each) => each !== undefined && normalised(each) === normalised(version)))
        continue;
      yield {
        document,
        place: document.placeOf("version"),
        message: `The contract says it is version ${version}, but the newest entry of its change log is ${newest}.`,
        hint: `Set the version to ${newest}, or add the missing entry to the change log.`,
      };
    }
  },
};

/** `v1`, `1.0` and `1.0.0 (March)` are the same version. */
function normalised(version: string): string {
  return bareVersion(version)
    .toLowerCase()
    .replace(/\s*[([].*$/su, "")
    .replace(/(?:\.0+)+$/, "");
}
