import type { Contract } from "../../contract/model/schema.ts";
import type { SectionKey } from "../../contract/vocabulary/vocabulary.ts";
import { headingMeant } from "./heading-meant.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

interface Expected {
  title: string;
  anchor: SectionKey;
  /** What a reader can't find out without it. */
  tells: string;
  /** The least that counts as told; by default a sentence. */
  least?: string;
  /** The facts may also stand elsewhere, such as under a direction or in frontmatter. */
  isStated: (contract: Contract) => boolean;
  /** Where its facts are in the model, if not by the anchor's name: they may be told in words that no slot takes. */
  path?: string;
}

/** Directions, contacts and the rollback plan have rules of their own; shared resources may not exist. */
const expected: readonly Expected[] = [
  {
    title: "Overview",
    anchor: "overview",
    tells: "what the integration is for",
    isStated: ({ overview }) => overview !== undefined,
  },
  {
    title: "Authentication & Security",
    anchor: "authentication",
    tells: "how the systems prove who they are",
    least: "`- **Method:** …`",
    isStated: ({ authentication, flows }) =>
      authentication !== undefined || flows.some((flow) => flow.authentication !== undefined),
  },
  {
    title: "Versioning & Compatibility",
    anchor: "versioning",
    tells: "how breaking changes are announced",
    least: "`- **Notice Period:** …`",
    isStated: ({ versioning }) => versioning !== undefined,
  },
  {
    title: "Testing",
    anchor: "testing",
    tells: "how to try the integration without harm",
    isStated: ({ testing }) => testing !== undefined,
  },
  {
    title: "Monitoring & Logging",
    anchor: "monitoring",
    tells: "how anybody notices that it stopped",
    least: "`- **What to Monitor:** …`",
    isStated: ({ monitoring }) => monitoring !== undefined,
  },
  {
    title: "Change Log",
    anchor: "change-log",
    tells: "what changed and when",
    least: "a table of Date, Version and Change",
    isStated: ({ changeLog }) => changeLog.length > 0,
    path: "changeLog",
  },
];

const complete = `# Integration Contract: Till ↔ Ledger

## Overview
Sales reach the books.

## Authentication & Security
One API key for both directions.

## Versioning & Compatibility
- **Notice Period:** 30 days

## Testing
Against the ledger's sandbox.

## Monitoring & Logging
- Age of the newest sale

## Change Log

| Date | Version | Change | Breaking? |
|------|---------|--------|-----------|
| 2025-01-01 | 1.0 | Initial contract | - |
`;

export const sectionMissing: Rule = {
  id: "section-missing",
  severity: "warning",
  findsAbsence: true,
  summary: "A contract has the sections of the template that every integration needs.",
  why: "Readers look for a fact where the template has it, and give up when the section isn't there.",
  example: { passes: complete, fails: complete.replace(/## Testing\n.*\n/, "") },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      const { contract } = document;
      // What names no two systems may be no contract.
      if (contract.systems.length < 2) continue;
      const anchors = new Set<string>(contract.sections.map(({ anchor }) => anchor));
      for (const {
        title,
        anchor,
        tells,
        least = "a sentence",
        isStated,
        path = anchor,
      } of expected) {
        const isToldElsewhere = document.places.has(path);
        if (anchors.has(anchor) || isStated(contract) || isToldElsewhere) continue;
        yield {
          document,
          place: document.placeOf("title"),
          message: `There is no section “${title}”, so nobody can read here ${tells}.`,
          hint: `Add “## ${title}”; ${least} is enough to begin with.${headingMeant(document, anchor)}`,
        };
      }
    }
  },
};
