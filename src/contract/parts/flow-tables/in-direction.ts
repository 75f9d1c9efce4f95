/** What the readers of one direction's facts are given. */
import type { TabledFlow } from "./flow-tables.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";

export interface InDirection {
  direction: Direction;
  /** The direction's sections, in document order. */
  sections: SectionNode[];
  labels: Label[];
  /** Items of its lists that are facts without a label. */
  listed: readonly Label[];
  /** What the direction's rows say in tables of flows. */
  tabled: TabledFlow | undefined;
  /** The flow's path in the model. */
  path: string;
  reading: Reading;
}
