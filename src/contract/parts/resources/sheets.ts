/** Sheets: each "Sheet Name/ID" opens one, or several; the labels after it describe it. */
import { type FoundResource, tail } from "../named-resources/found-resource.ts";
import { identifiersIn } from "../named-resources/identifiers.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import { withSheetsInCode } from "../named-resources/sheet-names.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { says } from "../../vocabulary/phrases.ts";

const accessWords = ["reads", "writes", "readsAndWrites"] as const;

export function sheetsIn(
  labels: readonly Label[],
  section: SectionNode,
  { systems }: Reading,
): FoundResource[] {
  const found: FoundResource[] = [];
  const behindName = new Map<FoundResource, string>();
  let open: FoundResource[] = [];
  for (const label of labels) {
    const value = filled(label);
    if (label.key === "sheets" && label.children.length > 0) {
      // A heading in a list's dress: each of the labels below it speaks for itself.
      open = [];
    } else if (label.key === "sheet" || label.key === "sheets") {
      const heading = section.key ? undefined : section.title;
      open = value
        ? identifiersIn(label.key === "sheets" ? withSheetsInCode(value, systems) : value).map(
            ({ name, label: human, rest }) => {
              const sheet: FoundResource = {
                kind: "google-sheet",
                name,
                label: human ?? heading,
                place: label.place,
              };
              if (accessWords.some((key) => says(rest, key))) behindName.set(sheet, rest);
              return sheet;
            },
          )
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
  for (const [sheet, rest] of behindName) sheet.permissions ??= tail(rest);
  return found;
}
