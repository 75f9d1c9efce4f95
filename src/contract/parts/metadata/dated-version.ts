/** "Version: 1.4.2 (2025-11-03)": a version behind its label, and its date. */
import { factsInLine } from "./metadata-line.ts";

export interface DatedVersion {
  version: string;
  date: string | undefined;
}

/** The version as written where anything else stands beside it. */
export function datedVersion(written: string): DatedVersion {
  const facts = factsInLine(/^v/iu.test(written) ? written : `v${written}`);
  const stated = (key: "version" | "lastUpdated") =>
    facts.flatMap((fact) => (fact.key === key ? [fact.value] : []));
  const [version = written, ...others] = stated("version");
  const [date] = stated("lastUpdated");
  return others.length === 0 ? { version, date } : { version: written, date: undefined };
}
