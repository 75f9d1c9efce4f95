/** "- **Auth:** API key" among the facts right below a direction. */
import { isOnCredentials } from "../topics/on-credentials.ts";
import type { InDirection } from "../directions/in-direction.ts";
import { filled, type Label } from "../../markdown/labels.ts";
import type { LabelKey } from "../../vocabulary.ts";
import { opening } from "../../vocabulary/phrases.ts";

/** Words that speak of nothing else there; "Method" and "Location" do. */
const keys: ReadonlySet<LabelKey | undefined> = new Set([
  "authentication",
  "credentialsLocation",
  "rotationPolicy",
]);

export function labelsOfHome({ direction, sections, reading }: InDirection): Label[] {
  return sections
    .filter((section) => reading.ownDirectionOf(section) && reading.speaksOf(section, direction))
    .filter((section) => !isOnCredentials(section))
    .flatMap((section) => {
      const labels = reading.ownLabels(section);
      // Of several calls each may have its own.
      const calls = labels.filter(({ key }) => key === "endpoint").length;
      return labels.filter(({ key }) => keys.has(key) && (key !== "authentication" || calls < 2));
    })
    .filter((label) => !pointsElsewhere(filled(label)));
}

/** "See Security", "[below](#authentication)" */
function pointsElsewhere(value: string | undefined): boolean {
  return (
    value !== undefined && (opening("see", value) !== undefined || /^\[[^\]]*\]\(#/u.test(value))
  );
}
