/** Where part of a contract couldn't be read, what is missing or wrong in it follows from that and need not be told. */
import type { ContractDocument } from "../contract/model/document.ts";
import type { Finding } from "../diagnostics/finding.ts";
import { rules } from "./index.ts";

const ofAbsence = new Set(rules.flatMap(({ id, findsAbsence }) => (findsAbsence ? id : [])));

/** Nothing is held back unless its cause is among the findings. */
export function withoutHidden(
  findings: readonly Finding[],
  documents: readonly ContractDocument[],
): Finding[] {
  const causes = new Map(
    documents.flatMap(({ source, problems }) => {
      const cause = problems.find(
        ({ hidesRest, rule }) =>
          hidesRest &&
          findings.some((finding) => finding.rule === rule && finding.file === source.path),
      );
      return cause ? [[source.path, cause]] : [];
    }),
  );
  return findings.filter(({ rule, severity, file, line }) => {
    const cause = causes.get(file);
    if (cause === undefined || cause.rule === rule) return true;
    return severity === "error" || !(ofAbsence.has(rule) || line >= cause.place.line);
  });
}
