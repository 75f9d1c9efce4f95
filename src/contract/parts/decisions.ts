/** "## Context" before "## Decision", as records of decisions have them: the one tells what was, the other what holds. */
import type { SectionNode } from "../markdown/outline.ts";
import type { Reading } from "./reading.ts";
import { saysOnly } from "../vocabulary/phrases.ts";

export function decisionsIn({ all }: Reading): readonly SectionNode[] {
  return all.filter((section) => isHeaded(section, "decision"));
}

/** Only where a decision follows: elsewhere a context is that of what holds. */
export function isOutdated(section: SectionNode, decisions: readonly SectionNode[]): boolean {
  return decisions.length > 0 && isHeaded(section, "situation");
}

function isHeaded({ level, title }: SectionNode, by: "decision" | "situation"): boolean {
  return level === 2 && saysOnly(title.toLowerCase(), by);
}
