/** Where a direction's flow is told: its sections, its labels, and which of them say what flows. */
import { isEventHeading, isToldOfFlow } from "../ways/event-headings.ts";
import { factsToldHow } from "../carriers/told-how.ts";
import { labelsInColumns } from "../ways/columns-by-direction.ts";
import { sectionsOf } from "../ways/direction-homes.ts";
import { headsOf } from "../ways/implied-ways.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { factsInItems } from "../calls/facts-in-items.ts";
import { authenticationKeys } from "../topics/on-credentials.ts";
import { factsRightBelow } from "./facts-right-below.ts";
import type { FlowPart } from "./flow-part.ts";
import { flowPartsOf } from "./flow-parts.ts";
import type { TabledFlow } from "../flow-tables/flow-tables.ts";
import { labelsBelow } from "./labels-below.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";

export interface FlowScope extends InDirection {
  /** The sections on the direction as a whole. */
  homes: readonly SectionNode[];
  /** Those of them that aren't about one event. */
  apart: readonly SectionNode[];
  /** Those of them that tell it in sentences. */
  told: readonly SectionNode[];
  /** The homes and what stands below them. */
  below: readonly SectionNode[];
  /** Sections on another matter that say of this direction what flows. */
  heads: readonly SectionNode[];
  /** The labels that say what flows. */
  dataFlow: readonly Label[];
  /** What flows, where it is told thing by thing. */
  parts: readonly FlowPart[];
}

export interface Described {
  direction: Direction;
  homes: SectionNode[];
  tabled: TabledFlow | undefined;
  /** The flow's path in the model. */
  path: string;
}

export function scopeOf(
  { direction, homes, tabled, path }: Described,
  reading: Reading,
): FlowScope {
  const below = sectionsOf(homes, direction, reading);
  const heads = headsOf(direction, reading);
  const sections = [...below, ...heads];
  const inColumns = labelsInColumns(direction, reading);
  const labels = sections
    .filter(({ key }) => !authenticationKeys.has(key))
    .flatMap((section) =>
      reading.ownLabels(section).filter((label) => isToldOfFlow(label, section)),
    )
    .concat(inColumns);
  const onFlow = sections.filter(({ key }) => key === "data-flow");
  const labelled = [...homes, ...onFlow, ...heads].flatMap((section) =>
    labelsBelow(section, reading).filter((label) => isToldOfFlow(label, section)),
  );
  const inItems = [...new Set([...homes, ...onFlow])].flatMap((section) =>
    factsInItems(section, reading),
  );
  const rightBelow = factsRightBelow(heads, labelled, reading);
  const listed = [...inItems, ...factsToldHow(labelled), ...rightBelow];
  const apart = homes.filter((home) => !isEventHeading(home));
  const told = apart.filter((home) => !home.key && !reading.implied.has(home));
  const dataFlow = [...labelled, ...inColumns, ...listed];
  const parts = flowPartsOf(direction, apart, [...apart, ...onFlow], reading);
  const ofDirection = { direction, sections, labels, listed, tabled, path, reading };
  return { ...ofDirection, homes, apart, told, below, heads, dataFlow, parts };
}

export function under({ sections }: FlowScope, key: SectionKey): SectionNode[] {
  return sections.filter((section) => section.key === key);
}

export function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join("\n\n") || undefined;
}
