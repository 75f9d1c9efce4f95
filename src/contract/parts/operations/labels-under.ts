import type { Label } from "../../markdown/labels/labels.ts";
import { sectionsIn } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";

/** Labels under any of the sections, which may stand at any level. */
export function labelsUnder(reading: Reading, ...keys: SectionKey[]): Label[] {
  const sections = new Set(
    keys.flatMap((key) => reading.sections(key)).flatMap((section) => sectionsIn(section)),
  );
  return [...sections].flatMap((section) => reading.ownLabels(section));
}
