/** The state of every contract: its findings and how complete it is. */
import { compareNames } from "../../compare.ts";
import type { ContractDocument } from "../../../contract/model/document.ts";
import type { Contract, ContractDate } from "../../../contract/model/schema.ts";
import type { Finding, Severity } from "../../../diagnostics/finding.ts";
import { readRotation } from "../../facts/rotation.ts";
import type { Catalogue } from "../../schema.ts";
import { completeness, type Completeness, incompleteParts } from "./completeness.ts";
import { contractParts } from "../parts/contract-parts.ts";
import type { Facet, FacetValues } from "../parts/facets.ts";
import { withoutOwner } from "./facts-to-state.ts";
import { contractLink, type ContractLinkView } from "../parts/parties.ts";

export interface HealthRow {
  contract: ContractLinkView;
  /** Worst first, then in the order of the file. */
  findings: Finding[];
  counts: Record<Severity, number>;
  /** Greater the worse: one error outweighs all warnings, one warning all infos. */
  weight: number;
  completeness: Completeness;
  updated?: ContractDate | undefined;
  /** Too old by the rule's own measure. */
  stale: boolean;
  /** Hints of the template that are still to be filled in. */
  placeholders: number;
  /** The credential whose turn comes first; none where no contract states both period and last day. */
  rotation?: { due: string; overdue: boolean } | undefined;
  /** Systems nobody is named for. */
  withoutOwner: string[];
  /** Where to begin mending: the first finding of the worst severity, else the title. */
  place: { file: string; line: number };
  values: FacetValues;
}

export interface HealthList {
  facets: Facet[];
  rows: HealthRow[];
}

/** What of a catalogue its state depends on. */
type OfHealth = Pick<Catalogue, "domains" | "systems">;

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

const remembered = new WeakMap<readonly Finding[], ReadonlyMap<string, Finding[]>>();

/** Gravest first; the findings are put together by file once. */
export function findingsOf(findings: Finding[], document: ContractDocument): Finding[] {
  const byFile = remembered.get(findings) ?? Map.groupBy(findings, ({ file }) => file);
  remembered.set(findings, byFile);
  const own = byFile.get(document.source.path) ?? [];
  return own.toSorted((one, two) => rank[one.severity] - rank[two.severity] || one.line - two.line);
}

function healthRow(
  catalogue: OfHealth,
  findings: Finding[],
  document: ContractDocument,
): HealthRow {
  const { contract, source } = document;
  const own = findingsOf(findings, document);
  const count = (severity: Severity) =>
    own.filter((finding) => finding.severity === severity).length;
  const has = (rule: string) => own.some((finding) => finding.rule === rule);
  const counts = { error: count("error"), warning: count("warning"), info: count("info") };
  const state = completeness(catalogue, contract, document.placeholders);
  const due = nextRotation(contract);
  const unowned = withoutOwner(catalogue, contract);
  const stale = has("stale");
  const placeholders = document.placeholders.length;
  return {
    contract: contractLink(contract),
    findings: own,
    counts,
    weight: counts.error * 1e6 + counts.warning * 1e3 + counts.info,
    completeness: state,
    updated: contract.lastUpdated,
    stale,
    placeholders,
    rotation: due === undefined ? undefined : { due, overdue: has("rotation-overdue") },
    withoutOwner: unowned,
    place: { file: source.path, line: own[0]?.line ?? document.titleLine ?? 1 },
    values: {
      part: incompleteParts(state).map(({ part }) => part),
      rule: own.map(({ rule }) => rule),
      domain: [contract.domain],
    },
  };
}

function nextRotation({ flows }: Contract): string | undefined {
  return flows
    .flatMap(({ authentication }) => readRotation(authentication?.rotationPolicy ?? "")?.due ?? [])
    .toSorted()[0];
}

/** All contracts, those in the worst state first. */
export function healthRows(
  catalogue: OfHealth,
  findings: Finding[],
  documents: ContractDocument[],
): HealthRow[] {
  return documents
    .map((document) => healthRow(catalogue, findings, document))
    .toSorted(
      (one, two) =>
        two.counts.error - one.counts.error ||
        two.counts.warning - one.counts.warning ||
        one.completeness.percent - two.completeness.percent ||
        compareNames(one.contract.title, two.contract.title),
    );
}

/** The same as a list that can be narrowed: by what is missing, by what was found. */
export function healthList(
  catalogue: OfHealth,
  findings: Finding[],
  documents: ContractDocument[],
): HealthList {
  return {
    facets: [
      { name: "part", label: "Incomplete", order: contractParts },
      { name: "rule", label: "Finding" },
      { name: "domain", label: "Domain", order: catalogue.domains ?? [] },
    ],
    rows: healthRows(catalogue, findings, documents),
  };
}

/** Findings that belong to no contract, such as those of the systems registry. */
export function otherFindings(findings: Finding[], documents: ContractDocument[]): Finding[] {
  const files = new Set(documents.map(({ source }) => source.path));
  return findings.filter(({ file }) => !files.has(file));
}

/** The contracts somebody should look at first: those with an error or a warning. */
export function needsAttention(
  catalogue: OfHealth,
  findings: Finding[],
  documents: ContractDocument[],
  limit: number,
): HealthRow[] {
  return healthRows(catalogue, findings, documents)
    .filter(({ counts }) => counts.error + counts.warning > 0)
    .slice(0, limit);
}
