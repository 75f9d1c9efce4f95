import type { ContractDocument } from "../contract/document.ts";
import { isLive } from "../contract/is-live.ts";
import type { Report, Rule, RuleSubject } from "./rule.ts";
import { isLabelled } from "./unfilled.ts";

interface Expected {
  key: "version" | "lastUpdated";
  label: string;
  /** What a reader can't tell without it. */
  tells: string;
  write: string;
}

const expected: readonly Expected[] = [
  {
    key: "version",
    label: "Version",
    tells: "which state of the agreement this is",
    write: "`**Version:** 1.0`",
  },
  {
    key: "lastUpdated",
    label: "Last Updated",
    tells: "when anybody last made sure that it holds",
    write: "`**Last Updated:** 2026-09-14`",
  },
];

export const headMissing: Rule = {
  id: "head-missing",
  severity: "info",
  findsAbsence: true,
  summary: "A contract says which version it is, and when it was last updated.",
  why: "Whoever keeps to a contract must be able to say which one, and whether it is the newest.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

**Version:** 1.2
**Last Updated:** 2026-09-14
`,
    fails: `# Integration Contract: Till ↔ Ledger

**Version:** 1.2
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      // What names no two systems may be no contract.
      if (!isLive(document.contract) || document.contract.systems.length < 2) continue;
      const missing = expected.filter((fact) => isMissing(fact, document));
      if (missing.length === 0) continue;
      const labels = missing.map(({ label }) => `“${label}”`).join(" and ");
      const tells = missing.map((fact) => fact.tells).join(", nor ");
      yield {
        document,
        place: document.placeOf("title"),
        message: `${labels} ${missing.length > 1 ? "are" : "is"} not told, so nobody can tell ${tells}.`,
        hint: `Below the title, add ${missing.map(({ write }) => write).join(" and ")}, or ${missing.map(({ key }) => `\`${key}\``).join(" and ")} in frontmatter.`,
      };
    }
  },
};

function isMissing({ key }: Expected, { contract, placeholders }: ContractDocument): boolean {
  return contract[key] === undefined && !placeholders.some((open) => isLabelled(open, key));
}
