/** What a topic that stands beside the directions says of one of them. */
import { labelsOfDirection } from "./by-direction.ts";
import { labelsInRows } from "./rows-by-direction.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import { blocksIn, sectionsIn } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";

/** Labels of a topic told for the whole document: under the direction's own heading there, else said of both ways. */
export function hoisted(key: SectionKey, direction: Direction, reading: Reading): Label[] {
  const topics = reading.sections(key).filter((section) => !reading.directionOf(section));
  const inDirection = topics.flatMap((topic) =>
    sectionsIn(topic).filter((section) => reading.speaksOf(section, direction)),
  );
  return [...inDirection, ...topics].flatMap((section) =>
    labelsOfDirection(reading.ownLabels(section), direction, reading),
  );
}

/** What tables for the whole document say of the direction. */
export function rowsUnder(key: SectionKey, direction: Direction, reading: Reading): Label[] {
  const topics = reading.sections(key).filter((section) => !reading.directionOf(section));
  return topics.flatMap((topic) => labelsInRows(blocksIn(topic), direction, reading));
}
