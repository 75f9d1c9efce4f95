/** The shape of a rule: one check, one file, with an example that passes and one that fails. */
import type { Catalogue } from "../catalogue/schema.ts";
import type { ContractDocument, Place } from "../contract/document.ts";
import type { Severity } from "../diagnostics/finding.ts";

export interface Report {
  document: ContractDocument;
  place: Place;
  /** What happened and why it matters, one or two sentences, no trailing hint. */
  message: string;
  /** What to do next. */
  hint?: string;
}

export interface RuleSubject {
  documents: ContractDocument[];
  catalogue: Catalogue;
}

export interface Rule {
  /** Stable, kebab-case; people put it in configuration and suppress by it. */
  id: string;
  /** The severity unless configured otherwise. */
  severity: Severity;
  /** One sentence: what the rule asks of a contract. */
  summary: string;
  /** Markdown contracts (or fragments under a valid title) that are the rule's documentation and its tests. */
  example: { passes: string; fails: string };
  check(subject: RuleSubject): Iterable<Report>;
}
