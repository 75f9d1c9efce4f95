import type { ContractDocument } from "../../contract/model/document.ts";
import { isLive } from "../../contract/model/is-live.ts";
import type { Change } from "../../contract/model/schema.ts";
import { isLatestClear, latestChanges } from "../shared/change-log.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { isLabelled } from "./unfilled.ts";

interface Expected {
  key: "version" | "lastUpdated";
  label: string;
  /** What a reader can't tell without it. */
  tells: string;
  example: string;
  /** What the newest entry of a change log says of it. */
  logged: (change: Partial<Change>) => string | undefined;
}

const expected: readonly Expected[] = [
  {
    key: "version",
    label: "Version",
    tells: "which state of the agreement this is",
    example: "1.0",
    logged: ({ version }) => version,
  },
  {
    key: "lastUpdated",
    label: "Last Updated",
    tells: "when anybody last made sure that it holds",
    example: "2026-09-14",
    logged: ({ date }) => date?.date,
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
      const newest = newestOf(document.contract.changeLog);
      const [told, untold] = [true, false].map((isLogged) =>
        missing.filter(({ logged }) => (logged(newest) !== undefined) === isLogged),
      );
      const keys = missing.map(({ key }) => `\`${key}\``).join(" and ");
      yield {
        document,
        place: document.placeOf("title"),
        message: [...inTheLogOnly(told), ...nowhere(untold)].join(" "),
        hint: `Below the title, add ${missing.map((fact) => toWrite(fact, newest)).join(" and ")}, or ${keys} in frontmatter.`,
      };
    }
  },
};

function isMissing({ key }: Expected, { contract, placeholders }: ContractDocument): boolean {
  return contract[key] === undefined && !placeholders.some((open) => isLabelled(open, key));
}

/** No entry where the log leaves open which one is the newest. */
function newestOf(log: readonly Change[]): Partial<Change> {
  const [newest = {}, ...others] = isLatestClear(log) ? latestChanges(log) : [];
  return others.length === 0 ? newest : {};
}

function inTheLogOnly(facts: readonly Expected[] = []): string[] {
  if (facts.length === 0) return [];
  return [`${labelsOf(facts)} told in the change log only, not where a reader begins.`];
}

function nowhere(facts: readonly Expected[] = []): string[] {
  if (facts.length === 0) return [];
  const tells = facts.map((fact) => fact.tells).join(", nor ");
  return [`${labelsOf(facts)} not told, so nobody can tell ${tells}.`];
}

function labelsOf(facts: readonly Expected[]): string {
  return `${facts.map(({ label }) => `“${label}”`).join(" and ")} ${facts.length > 1 ? "are" : "is"}`;
}

function toWrite({ label, example, logged }: Expected, newest: Partial<Change>): string {
  const value = logged(newest);
  return `\`**${label}:** ${value ?? example}\`${value ? " (as the change log says)" : ""}`;
}
