/** `| … | Status: planned |`, "`sale.void` (planned)": events and flows that say of themselves that there are none yet, or no longer. */
import { statusIn } from "../../model/status.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";
import { affirms, opening, saysOnly } from "../../vocabulary/phrases.ts";

export type Force = "planned" | "retired";

/** Told in a column for it, or as all that is remarked. */
export function forceOfRow(row: Row, { headers }: Table): Force | undefined {
  const status = row.labelled("status");
  if (status !== undefined) return forceInStatus(status);
  const isRemark = (header: string) => isColumn(header, "purpose") || isColumn(header, "change");
  const isTerm = (header: string) =>
    isColumn(header, "flowContent") || isColumn(header, "frequency");
  const isPlanned = row.cells.some((cell, at) => {
    const header = headers[at] ?? "";
    if (!isRemark(header) && !isTerm(header)) return false;
    return (isRemark(header) && isPlannedOnly(cell)) || forceBehind(cell) === "planned";
  });
  return isPlanned ? "planned" : undefined;
}

/** "Status: planned for 2027" */
export function forceInStatus(status: string): Force | undefined {
  const known = statusIn(status);
  if (known === "planned" || known === "retired") return known;
  return known === undefined && affirms(status, "planned") ? "planned" : undefined;
}

/** "(planned): came back" */
const remarkInFront = /^[\s:–—-]*[([]([^()[\]]{1,60})[)\]][\s:–—-]*/u;

/** What stands behind a name: "(planned): came back", "not yet implemented", "(retired)". */
export function forceOf(words: string): Force | undefined {
  const [, remark] = remarkInFront.exec(words) ?? [];
  if (isPlannedOnly(remark ?? words)) return "planned";
  return remark !== undefined && saysOnly(remark.toLowerCase(), "retired") ? "retired" : undefined;
}

/** "`POST /v2/score` (planned)" */
export function forceBehind(value: string): Force | undefined {
  const [remark = ""] = /(?<=\s)\([^()]*\)$/u.exec(value) ?? [];
  return forceOf(remark);
}

/** The words behind a remark that they are planned. */
export function withoutForce(words: string): string {
  return forceOf(words) ? words.replace(remarkInFront, "") : words;
}

const longest = 60;
const restOfNotYet = /^(?:\s[^\s.;,]+){0,2}$/u;
const restOfTime = /^(?:\s[^.;,]{0,30}\d[^.;,]{0,10})?$/u;

/** "Planned", "planned for Q3 2027"; "planned outages are told" tells of something else. */
function isPlannedOnly(words: string): boolean {
  if (words.length > longest) return false;
  const bare = words.replace(/^[\s:–—([*_-]+|[\s).\]*_]+$/gu, "");
  const notYet = opening("notYet", bare);
  if (notYet !== undefined) return restOfNotYet.test(bare.slice(notYet.length));
  return (["planned", "plannedStatus"] as const).some((key) => {
    const said = opening(key, bare);
    return said !== undefined && restOfTime.test(bare.slice(said.length));
  });
}
