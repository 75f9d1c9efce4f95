/** What happens in a sequence diagram, as text, in full. */
import type { Row } from "../diagram.ts";
import type { Happening } from "./sequence.ts";

/** How many are shorter in the picture than in words. */
export function shortened(happenings: readonly Happening[]): number {
  return happenings.reduce((sum, happening) => {
    const own = happening.told === undefined || happening.told === happening.label ? 0 : 1;
    return sum + own + (happening.kind === "frame" ? shortened(happening.happenings) : 0);
  }, 0);
}

/** `name` gives the label of a participant. What stands in a frame begins with the frame's label. */
export function happeningRows(
  happenings: readonly Happening[],
  name: (key: string) => string,
  within?: string,
): Row[] {
  return happenings.flatMap((happening) => {
    const told = happening.told ?? happening.label;
    switch (happening.kind) {
      case "note":
        return { from: within ?? "Note", label: told };
      case "frame":
        return happeningRows(
          happening.happenings,
          name,
          within === undefined ? told : `${within}; ${told}`,
        );
      default: {
        const { from, to } = happening;
        const before = within === undefined ? "" : `${within}: `;
        return { from: before + name(from), to: name(to), label: told };
      }
    }
  });
}
