/** What the readers of one direction's facts are given. */
import type { Label } from "../markdown/labels.ts";
import type { SectionNode } from "../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";

export interface InDirection {
  direction: Direction;
  /** The direction's sections, in document order. */
  sections: SectionNode[];
  labels: Label[];
  /** The flow's path in the model. */
  path: string;
  reading: Reading;
}
