/** The shape of a rule: one check, one file, with an example that passes and one that fails. */
import type { ZodType } from "zod";
import type { Noticed } from "../../catalogue/gathering/read-files.ts";
import type { Catalogue, Registry } from "../../catalogue/schema.ts";
import type { ContractDocument, Place, Source } from "../../contract/model/document.ts";
import type { Severity } from "../../diagnostics/finding.ts";

export interface Report {
  /** The file it is about. */
  document: { source: { path: string } };
  place: Place;
  /** What happened and why it matters, one or two sentences, no trailing hint. */
  message: string;
  /** What to do next. */
  hint?: string;
}

/** What lies around the contracts. Paths are relative to the contracts folder, with `/`, and may begin with `../`. */
export interface Surroundings {
  /** The day of the check, as YYYY-MM-DD. */
  today: string;
  /** The day of the last commit that changed a contract; empty outside a repository and in a shallow clone. */
  lastCommits: ReadonlyMap<string, string>;
  exists(path: string): Promise<boolean>;
  /** The text of a file; nothing where there is no such file. */
  read(path: string): Promise<string | undefined>;
}

export interface RuleSubject {
  documents: readonly ContractDocument[];
  /** `systems.yaml` as text, where there is one. */
  registrySource?: Source | undefined;
  /** What stands in it; empty where there is none. */
  registry: Registry;
  catalogue: Catalogue;
  /** What was noticed of files that are no documents: those that can't be read, and the registry. */
  noticed: readonly Noticed[];
  surroundings: Surroundings;
}

export interface Rule<Options = unknown> {
  /** Stable, kebab-case; people put it in configuration and suppress by it. */
  id: string;
  /** The severity unless configured otherwise. */
  severity: Severity;
  /** One sentence: what the rule asks of a contract. */
  summary: string;
  /** What goes wrong where the rule doesn't hold. */
  why: string;
  /** Whether it finds what isn't there: in a contract that could be read in part only, it may be there all the same. */
  findsAbsence?: true;
  /** What can be set beside the severity; every option has a default and a description. */
  options?: ZodType<Options>;
  /** Markdown contracts (or fragments under a valid title) that are the rule's documentation and its tests. */
  example: { passes: string; fails: string };
  check(subject: RuleSubject, options: Options): Iterable<Report> | AsyncIterable<Report>;
}
