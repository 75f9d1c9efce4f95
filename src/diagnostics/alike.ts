/** Findings of one file that say the same of many places, as rows of one entry. */
import type { Finding } from "./finding.ts";

/** Fewer are told one by one, each with its line. */
const fewest = 3;
const widestRow = 76;

export interface Alike {
  /** What is the same in all. */
  said: string;
  rows: Row[];
}

export interface Row {
  /** The first of its lines. */
  line: number;
  /** `22–24`. */
  lines: string;
  text: string;
}

/** In the order of the first of each. */
export function grouped(findings: readonly Finding[]): Finding[][] {
  const groups = Map.groupBy(findings, (finding) => {
    const { rule, severity, hint } = finding;
    return JSON.stringify([rule, severity, hint, partsOf(finding).said]);
  });
  return [...groups.values()].flatMap((group) =>
    group.length < fewest || group[0]?.hint === undefined ? group.map((each) => [each]) : [group],
  );
}

/** Nothing where the findings are too few, or differ in what they say. */
export function alikeIn(findings: readonly Finding[]): Alike | undefined {
  const [first] = findings;
  if (!first || findings.length < fewest) return undefined;
  const { about, said } = partsOf(first);
  const count = findings.length;
  return {
    said: about === "" ? `${count} times: ${said}` : `Each of these ${count} ${said}`,
    rows: rowsOf(findings),
  };
}

interface Parts {
  /** What it is about, between quotes. */
  about: string;
  /** ` in “Overview”`, where it says so. */
  where: string;
  /** The rest. */
  said: string;
}

/** `Format` in “Data Flow” │ is still a hint in square brackets. */
function partsOf({ message }: Finding): Parts {
  const [, about = "", where = "", said = message] =
    /^([`“].*?[`”])( in “.*”)? ([^`“”]*)$/su.exec(message) ?? [];
  return { about, where, said };
}

function rowsOf(findings: readonly Finding[]): Row[] {
  const rows: { from: number; to: number; about: string[]; where: string }[] = [];
  for (const finding of findings) {
    const { about, where } = partsOf(finding);
    const row = rows.at(-1);
    const joins = row?.where === where && [...row.about, about].join(", ").length <= widestRow;
    if (!row || !joins) {
      rows.push({ from: finding.line, to: finding.line, about: [about], where });
      continue;
    }
    row.to = finding.line;
    if (!row.about.includes(about)) row.about.push(about);
  }
  return rows.map(({ from, to, about, where }) => ({
    line: from,
    lines: from === to ? `${from}` : `${from}–${to}`,
    text: about.join(", ") + where,
  }));
}
