/** Service levels, tests, incidents, a history: tables that name both ends of what they speak of, and tell of no flow. */
import { withoutNames } from "../without-names.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { labelKeyOf, type LabelKey, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { says, saysOnly } from "../../vocabulary/phrases.ts";

const keys: ReadonlySet<SectionKey | undefined> = new Set([
  "testing",
  "local-testing",
  "mock-data",
  "test-scenarios",
  "monitoring",
  "what-to-monitor",
  "logging",
  "alerts",
  "rollback-plan",
  "change-log",
  "non-goals",
  "open-questions",
  "sign-off",
]);
/** How often one tries again stands beside how long one waits. */
const guards: ReadonlySet<LabelKey | undefined> = new Set(["retry", "fallback", "unavailable"]);

/** What a test sends, or an incident sent, is not what the contract lets flow. */
export function isOfOtherMatter(section: SectionNode, table: Table, reading: Reading): boolean {
  return isOtherMatter(section, table, reading) || isRecord(table);
}

/** Of what has happened, or is tried: it has a date, a ticket, a result. */
export const isRecord = ({ headers }: Table): boolean => headers.some(isOfRecord);

function isOtherMatter(section: SectionNode, table: Table, reading: Reading): boolean {
  // "# Incident reports" is what the contract is about, "## Alerts (Till → Pager)" what flows.
  if (section.level < 2 || reading.ownDirectionOf(section)) return false;
  if (keys.has(section.key)) return true;
  if (section.key === "service-levels")
    return !table.headers.some((header) => guards.has(labelKeyOf(header)));
  if (section.key === undefined && says(withoutNames(section.title, reading), "otherMatter"))
    return true;
  return section.parent !== undefined && isOtherMatter(section.parent, table, reading);
}

const isOfRecord = (header: string) => saysOnly(header.toLowerCase().trim(), "recordColumn");
