/** What happens in a sequence diagram, as text. */
import type { Row } from "../diagram.ts";
import type { Happening } from "./sequence.ts";

/** `name` gives the label of a participant. What stands in a frame begins with the frame's label. */
export function happeningRows(
  happenings: readonly Happening[],
  name: (key: string) => string,
  within?: string,
): Row[] {
  return happenings.flatMap((happening) => {
    switch (happening.kind) {
      case "note":
        return { from: within ?? "Note", label: happening.label };
      case "frame":
        return happeningRows(
          happening.happenings,
          name,
          within === undefined ? happening.label : `${within}; ${happening.label}`,
        );
      default: {
        const { from, to, label } = happening;
        const before = within === undefined ? "" : `${within}: `;
        return { from: before + name(from), to: name(to), label };
      }
    }
  });
}
