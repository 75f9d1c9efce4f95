/** Sheets: each "Sheet Name/ID" opens one, or several; the labels after it describe it. */
import type { FoundResource } from "./found-resource.ts";
import { identifiersIn } from "./identifiers.ts";
import { filled, type Label } from "../markdown/labels.ts";
import type { SectionNode } from "../markdown/outline.ts";

export function sheetsIn(labels: readonly Label[], section: SectionNode): FoundResource[] {
  const found: FoundResource[] = [];
  let open: FoundResource[] = [];
  for (const label of labels) {
    const value = filled(label);
    if (label.key === "sheet") {
      const heading = section.key ? undefined : section.title;
      open = value
        ? identifiersIn(value).map(({ name, label: human }) => ({
            kind: "google-sheet",
            name,
            label: human ?? heading,
            place: label.place,
          }))
        : [];
      found.push(...open);
    } else if (label.key === "database" || label.key === "tables") {
      open = [];
    } else if (
      value &&
      (label.key === "purpose" || label.key === "permissions" || label.key === "schema")
    ) {
      for (const sheet of open) sheet[label.key] ??= value;
    }
  }
  return found;
}
