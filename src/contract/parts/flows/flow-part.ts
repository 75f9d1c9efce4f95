/** One of the things that flow in a direction, or of the ways in which they do. */
import type { Label } from "../../markdown/labels/labels.ts";

export interface FlowPart {
  /** "Orders"; empty where only the direction is named. */
  title: string;
  labels: readonly Label[];
  /** The title is a word of the vocabulary, as a heading of what carries a flow may be. */
  keyed?: boolean;
}
