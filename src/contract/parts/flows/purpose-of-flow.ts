/** What a direction is for, under "Purpose" or "Description", or behind a label. */
import type { InDirection } from "../flow-tables/in-direction.ts";
import type { FlowScope } from "./flow-scope.ts";
import { isPurposeInOtherWords } from "./words-of-flow.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { Reading } from "../reading.ts";
import type { SectionNode } from "../../markdown/outline.ts";

const isOnPurpose = ({ key, title }: SectionNode) =>
  key === "purpose" || (!key && isPurposeInOtherWords(title));

/** @param inLines labels without bold, which are no labels elsewhere */
export function purposeOf(
  { sections, labels, path, reading }: InDirection,
  inLines: readonly Label[],
): string | undefined {
  for (const section of sections.filter(isOnPurpose)) {
    const purpose = reading.sentences(section);
    if (purpose) return reading.at(`${path}.purpose`, section.place, purpose);
  }
  const told = labels.filter(({ blocks }) => blocks.every(({ type }) => type !== "table"));
  const plain = inLines.filter(({ blocks }) => blocks.length === 0);
  return reading.value([...told, ...plain], "purpose", `${path}.purpose`);
}

/** "**Orders (Till → Ledger):** CSV, nightly" */
export function cargoOf(
  homes: readonly SectionNode[],
  path: string,
  reading: Reading,
): string | undefined {
  const [first, ...others] = homes.filter(({ cargo }) => cargo !== undefined);
  if (!first) return undefined;
  return reading.at(path, first.place, [first, ...others].map(({ cargo }) => cargo).join("; "));
}

/** "### Orders" beside "### Refunds", where each tells how it is sent. */
export function cargoOfParts({ parts, path, reading }: FlowScope): string | undefined {
  const titles = parts.map(({ title }) => title).filter(Boolean);
  const [place] = parts.flatMap(({ labels }) => labels.map((label) => label.place));
  // "Webhook" tells how it is sent.
  const areCargo = parts.every(({ keyed }) => !keyed);
  if (titles.length < 2 || titles.length < parts.length || !areCargo || !place) return undefined;
  return reading.at(`${path}.purpose`, place, [...new Set(titles)].join("; "));
}
